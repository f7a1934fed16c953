package matchline.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What surrounds the match: tables, other matches, statistics of the whole match, and remarks. */
public record Background(
        List<Standings> standings, List<FixtureList> fixtures, List<TeamStatistic> statistics, List<Remark> remarks) {
    public static final Background NONE = new Background(List.of(), List.of(), List.of(), List.of());

    public Background {
        standings = List.copyOf(standings);
        fixtures = List.copyOf(fixtures);
        statistics = List.copyOf(statistics);
        remarks = List.copyOf(remarks);
    }

    /** Matches under a heading: {@code Earlier meetings}. */
    public record FixtureList(String title, List<Fixture> fixtures) {
        public FixtureList {
            Objects.requireNonNull(title, "title");
            fixtures = List.copyOf(fixtures);
        }
    }

    /** A remark under a topic: a record, a first, a story around the match. */
    public record Remark(String topic, String text, Optional<Correction> correction, Citations citations) {
        public Remark {
            Objects.requireNonNull(topic, "topic");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(correction, "correction");
            Objects.requireNonNull(citations, "citations");
        }
    }
}
