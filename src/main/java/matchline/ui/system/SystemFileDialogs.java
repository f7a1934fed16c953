package matchline.ui.system;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import matchline.chart.words.Words;
import matchline.export.PictureFormat;

/** The file dialogs of the system; they remember the folder for as long as the program runs. */
public final class SystemFileDialogs implements FileDialogs {
    private final Window owner;
    private final Supplier<Words> words;
    private Optional<File> folder = Optional.empty();

    public SystemFileDialogs(Window owner, Supplier<Words> words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Optional<Path> askForMatch() {
        FileChooser chooser = chooser("chooser.open");
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(words.get().of("chooser.matches"), "*.json", "*.csv", "*.tsv", "*.txt"),
                        new ExtensionFilter(words.get().of("chooser.all"), "*"));
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> askForFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.get().of("chooser.folder"));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chosen(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> askForCopy(String suggestedName) {
        FileChooser chooser = chooser("chooser.copy");
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().setAll(new ExtensionFilter(words.get().of("chooser.matches"), "*.json"));
        return chosen(chooser.showSaveDialog(owner));
    }

    /** Some systems leave the ending out; adding it afterwards would name a file nobody agreed to replace. */
    @Override
    public Optional<Path> askForPicture(String suggestedName, PictureFormat format) {
        FileChooser chooser = chooser("chooser.save");
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter(words.get().of("chooser.picture", format), "*." + format.ending()));
        return chosen(chooser.showSaveDialog(owner));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get().of(title));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> chosen(File file) {
        Optional<File> chosen = Optional.ofNullable(file);
        chosen.map(File::getParentFile).ifPresent(parent -> folder = Optional.of(parent));
        return chosen.map(File::toPath);
    }
}
