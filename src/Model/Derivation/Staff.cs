using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Derivation;

/// <summary>人员情况: numbers of persons.</summary>
internal static class Staff
{
    /// <summary>Derives <c>staff.*</c>, when the unit gives the block.</summary>
    internal static void Derive(FactBook book, UnitFigures figures)
    {
        if (figures.Staff is not { } staff)
        {
            return;
        }

        Given(book, "establishment", "编制人数", staff.Establishment);
        Given(book, "administrative", "在职行政人员", staff.Administrative);
        Given(book, "institution", "在职事业人员", staff.Institution);
        Given(book, "civilServantLaw", "参照公务员法管理人员", staff.CivilServantLaw);
        Given(book, "lixiu", "离休人员", staff.Lixiu);
        Given(book, "tuixiu", "退休人员", staff.Tuixiu);
        Given(book, "contract", "编外聘用人员", staff.Contract);
        Given(book, "dispatched", "劳务派遣人员", staff.Dispatched);
        book.Sum("staff.onDuty", "在职实有人数", ["staff.administrative", "staff.institution"], FactKind.Count, "人");
        book.Sum("staff.retired", "离退休人员", ["staff.lixiu", "staff.tuixiu"], FactKind.Count, "人");
        YearOnYear.Compare(book, "staff.onDuty", staff.PreviousOnDuty, "/staff/previousOnDuty");
    }

    private static void Given(FactBook book, string key, string title, int? count) =>
        book.LeafIfGiven("staff." + key, title, count, "/staff/" + key, FactKind.Count, "人");
}
