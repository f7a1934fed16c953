package matchline.benchmark;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import matchline.ui.OpenBenchmark;
import matchline.ui.ScrubBenchmark;
import matchline.ui.Toolkit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Measures the parts, the window and, where they are set up, whole programs, and writes one table of it all. */
public final class Benchmarks {
    private static final Path PEERS = Path.of("src/benchmark/peers");
    private static final Path PROGRAM = Path.of("target/matchline/bin/matchline");

    private final Path folder;
    private final Path play;
    private final List<Measured> table = new ArrayList<>();

    private Benchmarks(Path folder) {
        this.folder = folder;
        this.play = folder.resolve("match/events/1.json");
    }

    /** @param arguments the folder for the table */
    public static void main(String[] arguments) throws Exception {
        Benchmarks benchmarks = new Benchmarks(Path.of(arguments[0]));
        benchmarks.run();
        benchmarks.write();
    }

    private void run() throws Exception {
        boolean invented = python(PEERS.resolve("invent_match.py"), folder.resolve("match"));
        parts(invented);
        Toolkit.start();
        table.addAll(ScrubBenchmark.run());
        if (invented) {
            table.addAll(OpenBenchmark.run(play));
        }
        Toolkit.end();
        if (invented && Files.exists(PROGRAM) && python(PEERS.resolve("compare.py"), folder)) {
            processes();
        } else {
            IO.println("Whole programs are left out: see src/benchmark/peers");
        }
    }

    private void parts(boolean invented) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(Parts.class.getName()).jvmArgsAppend("-D" + Parts.PLAY + "=" + play);
        if (!invented) {
            options.exclude("readPlay");
        }
        for (RunResult result : new Runner(options.build()).run()) {
            Statistics times = result.getPrimaryResult().getStatistics();
            String name = result.getPrimaryResult().getLabel();
            table.add(new Measured(name, "warm", "ms", times.getPercentile(50), times.getPercentile(99)));
        }
    }

    private void processes() throws IOException {
        JsonObject found = JsonParser.parseString(Files.readString(folder.resolve("processes.json")))
                .getAsJsonObject();
        for (var run : found.getAsJsonArray("runs")) {
            JsonObject told = run.getAsJsonObject();
            String subject = told.get("program").getAsString() + ", "
                    + told.get("picture").getAsString();
            table.add(Measured.one(
                    subject, "whole process", "ms", told.get("wall").getAsDouble() * 1000));
            table.add(Measured.one(
                    subject, "processor time", "ms", told.get("cpu").getAsDouble() * 1000));
        }
    }

    private void write() throws IOException {
        String machine = "%s, %s %s, Java %s, %d processors"
                .formatted(
                        LocalDate.now(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        Runtime.version(),
                        ManagementFactory.getOperatingSystemMXBean().getAvailableProcessors());
        List<String> lines = Stream.concat(
                        Stream.of(machine, "", "| what | | 50 % | 99 % | |", "|---|---|---|---|---|"),
                        table.stream().map(Measured::row))
                .toList();
        lines.forEach(IO::println);
        Files.createDirectories(folder);
        Files.write(folder.resolve("benchmark.md"), lines);
        JsonArray rows = new JsonArray();
        table.forEach(row -> rows.add(json(row)));
        JsonObject all = new JsonObject();
        all.addProperty("machine", machine);
        all.add("rows", rows);
        Files.writeString(
                folder.resolve("benchmark.json"),
                new GsonBuilder().setPrettyPrinting().create().toJson(all) + "\n");
    }

    private static JsonObject json(Measured row) {
        JsonObject json = new JsonObject();
        json.addProperty("subject", row.subject());
        json.addProperty("measure", row.measure());
        json.addProperty("unit", row.unit());
        json.addProperty("half", row.half());
        if (!Double.isNaN(row.nearlyAll())) {
            json.addProperty("nearlyAll", row.nearlyAll());
        }
        return json;
    }

    /** Whether there is a Python and the script came to its end. */
    private static boolean python(Path script, Path argument) throws InterruptedException {
        try {
            return new ProcessBuilder("python3", script.toString(), argument.toString())
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noPython) {
            return false;
        }
    }
}
