package matchline.ui.system;

import java.nio.file.Path;
import java.util.concurrent.Executor;

/**
 * What the window needs from outside, so that a test can answer for the viewer and the system.
 *
 * @param background runs what takes time
 * @param settings the file in which things are remembered
 * @param cache the folder for what can be found out again
 */
public record Services(FileDialogs files, DocumentOpener opener, Executor background, Path settings, Path cache) {}
