using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace FinalAccounts.Generator.Http.Operation;

/// <summary>Adds up what the instruments say, and prints it as the text that Prometheus reads.</summary>
internal sealed class MetricsText : IDisposable
{
    public const string MediaType = "text/plain; version=0.0.4; charset=utf-8";

    private const string RuntimeMeter = "System.Runtime";
    private static readonly double[] Bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

    private readonly ConcurrentDictionary<Instrument, ConcurrentDictionary<string, Series>> _instruments = new();
    private readonly MeterListener _listener = new();
    private readonly Lock _scrape = new();

    public MetricsText(ServiceMetrics metrics)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter, metrics.Meter) || instrument.Meter.Name == RuntimeMeter)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>The text as of now.</summary>
    public string Print()
    {
        lock (_scrape)
        {
            _listener.RecordObservableInstruments();
            var text = new StringBuilder();
            foreach (var (instrument, series) in _instruments.OrderBy(entry => entry.Key.Name, StringComparer.Ordinal))
            {
                Print(text, instrument, series);
            }

            return text.ToString();
        }
    }

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var all = _instruments.GetOrAdd(instrument, _ => new(StringComparer.Ordinal));
        var series = all.GetOrAdd(Labels(tags), _ => new Series());
        lock (series)
        {
            if (instrument.IsObservable)
            {
                series.Sum = value;
            }
            else
            {
                series.Sum += value;
                series.Count++;
                series.Buckets[Bucket(value)]++;
            }
        }
    }

    private static int Bucket(double value)
    {
        var at = Array.BinarySearch(Bounds, value);
        return at < 0 ? ~at : at;
    }

    private static void Print(StringBuilder text, Instrument instrument, ConcurrentDictionary<string, Series> all)
    {
        var isHistogram = instrument is Histogram<double>;
        var isCounter = instrument.GetType().Name.Contains("Counter", StringComparison.Ordinal) && !instrument.GetType().Name.Contains("UpDown", StringComparison.Ordinal);
        var name = Name(instrument) + (isCounter ? "_total" : "");
        text.Append("# HELP ").Append(name).Append(' ').Append(instrument.Description?.Replace("\n", " ", StringComparison.Ordinal)).Append('\n');
        text.Append("# TYPE ").Append(name).Append(isHistogram ? " histogram\n" : isCounter ? " counter\n" : " gauge\n");
        foreach (var (labels, series) in all.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            lock (series)
            {
                if (isHistogram)
                {
                    PrintHistogram(text, name, labels, series);
                }
                else
                {
                    Line(text, name, labels, series.Sum);
                }
            }
        }
    }

    private static void PrintHistogram(StringBuilder text, string name, string labels, Series series)
    {
        long sum = 0;
        for (var at = 0; at <= Bounds.Length; at++)
        {
            sum += series.Buckets[at];
            var bound = at < Bounds.Length ? Bounds[at].ToString(CultureInfo.InvariantCulture) : "+Inf";
            Line(text, name + "_bucket", labels + (labels.Length > 0 ? "," : "") + $"le=\"{bound}\"", sum);
        }

        Line(text, name + "_sum", labels, series.Sum);
        Line(text, name + "_count", labels, series.Count);
    }

    private static void Line(StringBuilder text, string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0)
        {
            text.Append('{').Append(labels).Append('}');
        }

        text.Append(' ').Append(value.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static string Name(Instrument instrument)
    {
        var name = instrument.Name.Replace('.', '_');
        return instrument.Unit switch
        {
            "s" => name + "_seconds",
            "By" => name + "_bytes",
            _ => name,
        };
    }

    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new StringBuilder();
        foreach (var (key, value) in tags)
        {
            var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            text = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
            labels.Append(labels.Length > 0 ? "," : "").Append(key.Replace('.', '_')).Append("=\"").Append(text).Append('"');
        }

        return labels.ToString();
    }

    private sealed class Series
    {
        public double Sum { get; set; }

        public long Count { get; set; }

        public long[] Buckets { get; } = new long[Bounds.Length + 1];
    }
}
