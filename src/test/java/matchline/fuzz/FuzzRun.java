package matchline.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets Jazzer loose on every target, each in a process of its own with a heap of 256 MiB, and counts. What it finds it
 * leaves in the folder, to be mended and put into {@code src/test/resources/fuzz}.
 */
final class FuzzRun {
    private static final Path SEEDS = Path.of("src/test/resources/fuzz");
    private static final Pattern COUNT = Pattern.compile("stat::number_of_executed_units: (\\d+)");

    /** What is watched makes everything slower: our branches and comparisons, not those of the libraries. */
    private static final List<String> WATCHED = List.of(
            "--instrumentation_includes=matchline.**",
            "--custom_hook_includes=matchline.**",
            "--trace=cov:cmp",
            "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.FilePathTraversal");

    private final Path folder;
    private final int seconds;

    private FuzzRun(Path folder, int seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    /** The folder for what is found, the seconds for all targets together, and the targets if not all. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Target> targets = List.of(arguments).subList(2, arguments.length).stream()
                .map(Target::named)
                .toList();
        List<Target> chosen = targets.isEmpty() ? List.of(Target.values()) : targets;
        FuzzRun run = new FuzzRun(Path.of(arguments[0]), Integer.parseInt(arguments[1]) / chosen.size());
        boolean clean = true;
        for (Target target : chosen) {
            clean &= run.isClean(target);
        }
        System.exit(clean ? 0 : 1);
    }

    private boolean isClean(Target target) throws IOException, InterruptedException {
        Path finds = Files.createDirectories(folder.resolve("found").resolve(target.title()));
        Path corpus = Files.createDirectories(folder.resolve("corpus").resolve(target.title()));
        Path log = folder.resolve(target.title() + ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx256m",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzing.class.getName(),
                "--target_args=" + target.title(),
                "--reproducer_path=" + finds,
                "--keep_going=20",
                "-artifact_prefix=" + finds + "/",
                "-dict=" + SEEDS.resolve("words.dict"),
                "-max_total_time=" + seconds,
                "-max_len=2048",
                "-timeout=60",
                "-report_slow_units=1",
                "-print_final_stats=1",
                corpus.toString()));
        command.addAll(command.indexOf("--target_args=" + target.title()), WATCHED);
        seeds(target).forEach(seed -> command.add(seed.toString()));
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        try (Stream<Path> found = Files.list(finds)) {
            long faults = found.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("(crash|timeout|oom)-.*"))
                    .count();
            System.out.printf("%-12s %,11d inputs, %d found, see %s%n", target.title(), executed(log), faults, log);
            return exit == 0 && faults == 0;
        }
    }

    /** The count is told anew after each find; the last holds all. */
    private static long executed(Path log) throws IOException {
        Matcher count = COUNT.matcher(Files.readString(log, ISO_8859_1));
        return count.results()
                .mapToLong(told -> Long.parseLong(told.group(1)))
                .max()
                .orElse(0);
    }

    /** Where readable files of any kind are wanted, all seeds serve. */
    private static List<Path> seeds(Target target) throws IOException {
        Path own = SEEDS.resolve(target.title());
        if (Files.isDirectory(own)) {
            return List.of(own);
        }
        try (var folders = Files.list(SEEDS)) {
            return folders.filter(Files::isDirectory).toList();
        }
    }
}
