using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Model.Checks;

/// <summary>Numbers of persons (C090, C091).</summary>
internal static class StaffNumbers
{
    internal static void Check(CheckFindings findings)
    {
        if (findings.Figures.Staff is not { } staff)
        {
            return;
        }

        if (staff.CivilServantLaw > staff.Institution)
        {
            findings.Error(
                DiagnosticCodes.StaffOfWhich,
                "/staff/civilServantLaw",
                $"参照公务员法管理人员 {staff.CivilServantLaw} 人，多于事业人员 {staff.Institution} 人",
                "参公人员是事业人员的一部分");
        }

        if (staff.Establishment is { } establishment && staff.Administrative + staff.Institution > establishment)
        {
            findings.Note(
                DiagnosticCodes.StaffBeyondEstablishment,
                "/staff/establishment",
                $"在职实有人数 {staff.Administrative + staff.Institution} 人，多于编制 {establishment} 人",
                "请确认是否超编");
        }
    }
}
