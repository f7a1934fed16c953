package matchline.format.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import matchline.format.MatchFiles;
import matchline.format.library.FolderFiles.Stamp;
import matchline.format.library.LibraryIndex.Known;

/** All matches in a folder and its folders, a clone of a provider's data or one's own. */
public final class Library {
    private static final int AT_A_TIME = 100;

    private final Path folder;
    private final LibraryIndex remembered;
    private final FileLook look = new FileLook();
    private final Map<Path, Known> now = new LinkedHashMap<>();

    public Library(Path folder, LibraryIndex remembered) {
        this.folder = folder.toAbsolutePath().normalize();
        this.remembered = remembered;
    }

    /**
     * Finds the matches, looking only into files that are not remembered, several at a time.
     *
     * @param found gets what is found as it is found, some at a time, in this thread
     * @param wanted asked now and then whether to go on
     * @return what to remember for the next time
     * @throws IOException if the folder cannot be read
     */
    public LibraryIndex read(Consumer<List<LibraryEntry>> found, BooleanSupplier wanted) throws IOException {
        Map<Path, Stamp> files = FolderFiles.in(folder, wanted);
        List<Path> first = new ArrayList<>();
        List<Path> parts = new ArrayList<>();
        for (Path file : files.keySet()) {
            (MatchFiles.matchOf(file).isPresent() ? parts : first).add(file);
        }
        look(first, files, found, wanted);
        Set<Path> listed = listedElsewhere();
        parts.removeIf(file -> isTold(file, MatchFiles.matchOf(file).orElseThrow(), listed, files));
        look(parts, files, found, wanted);
        return new LibraryIndex(now);
    }

    /** The files of the matches that others list. */
    private Set<Path> listedElsewhere() {
        Set<Path> listed = new HashSet<>();
        for (Known known : now.values()) {
            for (LibraryEntry entry : known.entries()) {
                entry.match().flatMap(match -> match.heldBy()).ifPresent(listed::add);
            }
        }
        return listed;
    }

    /** Events that a season lists are listed already; line-ups are told by the events beside them. */
    private static boolean isTold(Path file, Path match, Set<Path> listed, Map<Path, Stamp> files) {
        return listed.contains(match) || !file.equals(match) && files.containsKey(match);
    }

    private void look(
            List<Path> files, Map<Path, Stamp> stamps, Consumer<List<LibraryEntry>> found, BooleanSupplier wanted)
            throws IOException {
        List<LibraryEntry> known = new ArrayList<>();
        List<Path> unknown = new ArrayList<>();
        for (Path file : files) {
            remembered
                    .known(file, stamps.get(file))
                    .ifPresentOrElse(
                            before -> {
                                now.put(file, before);
                                known.addAll(before.entries());
                            },
                            () -> unknown.add(file));
        }
        if (!known.isEmpty()) {
            found.accept(known);
        }
        lookInto(unknown, stamps, found, wanted);
    }

    private void lookInto(
            List<Path> files, Map<Path, Stamp> stamps, Consumer<List<LibraryEntry>> found, BooleanSupplier wanted)
            throws IOException {
        if (files.isEmpty()) {
            return;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().factory())) {
            List<Future<Map<Path, Known>>> looks = new ArrayList<>();
            for (int from = 0; from < files.size(); from += AT_A_TIME) {
                List<Path> some = files.subList(from, Math.min(files.size(), from + AT_A_TIME));
                looks.add(pool.submit(() -> lookInto(some, stamps, wanted)));
            }
            for (Future<Map<Path, Known>> each : looks) {
                Map<Path, Known> seen = each.get();
                now.putAll(seen);
                found.accept(seen.values().stream()
                        .flatMap(file -> file.entries().stream())
                        .toList());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private Map<Path, Known> lookInto(List<Path> files, Map<Path, Stamp> stamps, BooleanSupplier wanted) {
        Map<Path, Known> seen = new LinkedHashMap<>();
        for (Path file : files) {
            if (wanted.getAsBoolean()) {
                seen.put(file, new Known(stamps.get(file), look.into(file)));
            }
        }
        return seen;
    }
}
