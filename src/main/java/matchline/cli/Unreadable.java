package matchline.cli;

import java.io.IOException;
import matchline.format.reading.Listing;
import matchline.format.reading.StoredMatch;
import matchline.model.Match;

/** What stands for a match, or for all the matches of a file, that could not be read. */
record Unreadable(String title, Exception why) implements StoredMatch {

    @Override
    public Listing listing() {
        return Listing.ofTeams(title, "");
    }

    @Override
    public Match read() throws IOException {
        throw why instanceof IOException told ? told : new IOException(title + ": " + OneSentence.unforeseen(why), why);
    }
}
