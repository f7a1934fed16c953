package matchline.chart.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import matchline.analysis.EventFilter;
import matchline.chart.incident.Incident.Kind;
import matchline.chart.words.EventWords;
import matchline.chart.words.Words;
import matchline.model.Card;
import matchline.model.Chance;
import matchline.model.DisallowedGoal;
import matchline.model.FormationChange;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Note;
import matchline.model.Order;
import matchline.model.Result;
import matchline.model.ShootOutKick;
import matchline.model.ShootOutResult;
import matchline.model.Shot;
import matchline.model.Side;
import matchline.model.Substitution;
import matchline.model.VarReview;

/** Tells which events of a match are shown beside the axis, and how. */
public final class Incidents {
    private final Match match;
    private final EventWords words;
    private final Words texts;
    private final Map<String, GoalCancelled> cancelled;

    private Incidents(Match match, Words texts) {
        this.match = match;
        this.texts = texts;
        this.words = new EventWords(texts);
        this.cancelled = match.events().stream()
                .filter(GoalCancelled.class::isInstance)
                .map(GoalCancelled.class::cast)
                .collect(Collectors.toMap(event -> event.goal().id(), event -> event, (first, _) -> first));
    }

    /** The wanted incidents of one side, in the order of play. */
    public static List<Incident> of(Side side, Match match, EventFilter filter, Words texts) {
        return new Incidents(match, texts).of(side, filter);
    }

    private List<Incident> of(Side side, EventFilter filter) {
        List<Incident> incidents = new ArrayList<>();
        List<Substitution> changes = new ArrayList<>();
        for (MatchEvent event : match.events()) {
            if (!event.belongsTo().equals(Optional.of(side)) || !filter.shows(event)) {
                continue;
            }
            if (event instanceof Substitution change) {
                if (!changes.isEmpty() && !Incident.sameMinute(changes, change)) {
                    incidents.add(changesOf(side, changes));
                    changes.clear();
                }
                changes.add(change);
            } else {
                kind(event).map(kind -> single(side, kind, event)).ifPresent(incidents::add);
            }
        }
        if (!changes.isEmpty()) {
            incidents.add(changesOf(side, changes));
        }
        incidents.sort(Order.by(Incident::moment));
        return incidents;
    }

    private Optional<Kind> kind(MatchEvent event) {
        return switch (event) {
            case Goal goal when cancelled.containsKey(goal.id()) -> Optional.of(Kind.CANCELLED);
            case Goal goal ->
                Optional.of(
                        switch (goal.kind()) {
                            case REGULAR -> Kind.GOAL;
                            case OWN_GOAL -> Kind.OWN_GOAL;
                            case PENALTY -> Kind.PENALTY;
                        });
            case DisallowedGoal _ -> Optional.of(Kind.DISALLOWED);
            case VarReview review -> review.goal().isPresent() ? Optional.empty() : Optional.of(Kind.VAR);
            case Card card ->
                Optional.of(
                        switch (card.kind()) {
                            case YELLOW -> Kind.YELLOW;
                            case SECOND_YELLOW -> Kind.SECOND_YELLOW;
                            case RED -> Kind.RED;
                        });
            case MissedPenalty _ -> Optional.of(Kind.MISSED_PENALTY);
            case Chance _ -> Optional.of(Kind.CHANCE);
            case Substitution _ -> Optional.of(Kind.CHANGE);
            case GoalCancelled _, FormationChange _, Result _, ShootOutKick _, ShootOutResult _, Shot _, Note _ ->
                Optional.empty();
        };
    }

    private Incident single(Side side, Kind kind, MatchEvent event) {
        String name = words.name(event);
        if (name.isEmpty() && kind.isStruck()) {
            name = texts.of("label.ruled-out");
        }
        return new Incident(event, side, kind, name, "", detail(kind, event), title(event));
    }

    /** A cancelled goal tells why it is none, not how it came about. */
    private String detail(Kind kind, MatchEvent event) {
        return words.detail(kind == Kind.CANCELLED ? cancelled.get(event.id()) : event);
    }

    private Incident changesOf(Side side, List<Substitution> changes) {
        Substitution first = changes.getFirst();
        if (changes.size() == 1) {
            return single(side, Kind.CHANGE, first);
        }
        String title = changes.stream().map(this::title).collect(Collectors.joining("\n"));
        return new Incident(
                first, side, Kind.CHANGE, words.changes(changes.size()), "", words.arrivals(changes), title);
    }

    private String title(MatchEvent event) {
        return words.minute(event.moment()) + " " + words.headline(event, match);
    }
}
