package matchline.ui.viewmodel;

import java.util.List;
import java.util.Optional;
import matchline.model.Match;
import matchline.model.OwnMark;

/** Keeps the viewer's own marks between starts, match by match, wherever a match was read from. */
public interface OwnMarksMemory {
    /** The marks that were kept of that match; none if the viewer never marked anybody in it. */
    Optional<List<OwnMark>> recall(Match match);

    /** Keeps these marks of that match in place of any others. */
    void keep(Match match, List<OwnMark> marks);
}
