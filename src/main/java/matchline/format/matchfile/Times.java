package matchline.format.matchfile;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import matchline.format.json.Fields;
import matchline.format.reading.MatchFormatException;
import matchline.model.MatchClock;
import matchline.model.Moment;
import matchline.model.Period;
import matchline.model.PlayedPeriod;
import matchline.model.StatedTime;

/** The times of the file: its periods, and every moment told in it. A period grows to hold what happened in it. */
final class Times {
    private static final String FULL_TIME = "FT";

    private final Map<Period, PlayedPeriod> played = new EnumMap<>(Period.class);

    /** A moment, and whether only its minute was told. */
    record Told(Moment moment, boolean minuteOnly) {}

    Times(Fields file) throws MatchFormatException {
        play(Period.FIRST_HALF);
        play(Period.SECOND_HALF);
        for (Fields period : file.objects("periods")) {
            period.all(this::read);
        }
    }

    /** Whether something is told to be at full time. */
    static boolean isFullTime(Fields fields) throws MatchFormatException {
        return fields.text("at", "").equalsIgnoreCase(FULL_TIME);
    }

    MatchClock clock() {
        return new MatchClock(List.copyOf(played.values()));
    }

    /** The moment told under a key, which must be there. */
    Told at(Fields fields, String key) throws MatchFormatException {
        return at(fields, key, fields.text(key));
    }

    /** The moment of a time that was told under a key. */
    Told at(Fields fields, String key, String text) throws MatchFormatException {
        if (text.equalsIgnoreCase(FULL_TIME)) {
            return new Told(clock().last(), false);
        }
        StatedTime stated = stated(fields, key, text);
        Moment moment = inAPeriodPlayed(stated.ofEvent(), fields, key, text);
        PlayedPeriod before = played.get(moment.period());
        PlayedPeriod after = before.reaching(moment);
        if (before.lengthKnown() && after != before) {
            fields.odd(key, "%s is after the end that is told for its period, which is made longer".formatted(text));
        }
        played.put(moment.period(), after);
        return new Told(moment, stated.wholeMinute());
    }

    /** When the score stood so; what is told of a shoot-out, or at its end, is the score before it. */
    Told ofScore(Fields fields) throws MatchFormatException {
        Told told = at(fields, "at");
        if (!told.moment().period().isShootOut()) {
            Moment moment = clock().ofScore(told.moment(), told.minuteOnly());
            played.computeIfPresent(moment.period(), (_, before) -> before.reaching(moment));
            return new Told(moment, false);
        }
        boolean extraTime = played.containsKey(Period.EXTRA_SECOND);
        return new Told(
                played(extraTime ? Period.EXTRA_SECOND : Period.SECOND_HALF).last(), false);
    }

    /** When a shoot-out was decided, which is told to be at full time. */
    Told lastKick(Fields fields) throws MatchFormatException {
        if (!isFullTime(fields)) {
            throw fields.wrong("at", "the result of a shoot-out stands at the end; write FT");
        }
        PlayedPeriod shootOut =
                played(Period.SHOOT_OUT).reaching(PlayedPeriod.shootOut().lastKick());
        played.put(Period.SHOOT_OUT, shootOut);
        return new Told(shootOut.lastKick(), false);
    }

    private PlayedPeriod read(Fields fields) throws MatchFormatException {
        Period period = fields.choice("period", Period.class);
        Optional<Integer> announced = fields.optionalWhole("announced", 0, PlayedPeriod.MOST_ADDED);
        Optional<String> end = fields.optionalText("end");
        Duration length = end.isPresent()
                ? length(period, end.get(), fields)
                : played(period).length();
        PlayedPeriod told = new PlayedPeriod(period, length, end.isPresent(), announced);
        played.put(period, told);
        return told;
    }

    private PlayedPeriod played(Period period) {
        return played.getOrDefault(period, PlayedPeriod.regular(period));
    }

    private Duration length(Period period, String end, Fields fields) throws MatchFormatException {
        StatedTime stated = stated(fields, "end", end);
        if (stated.start().period() != period) {
            throw fields.wrong("end", "%s is not in this period; write the minute in which it ended".formatted(end));
        }
        Duration length = stated.lengthOfPeriod();
        if (length.compareTo(period.regularLength()) < 0) {
            fields.odd("end", "the period ended early, at %s; it is shown in its regular length".formatted(end));
        }
        return length;
    }

    private static StatedTime stated(Fields fields, String key, String text) throws MatchFormatException {
        try {
            return StatedTime.parse(text);
        } catch (IllegalArgumentException e) {
            throw fields.wrong(key, e.getMessage());
        }
    }

    /** Without extra time, a minute after the 90th is one of added time that was counted on. */
    private Moment inAPeriodPlayed(Moment moment, Fields fields, String key, String text) {
        if (played.containsKey(moment.period())) {
            return moment;
        }
        boolean extraTime = text.strip().toLowerCase(Locale.ROOT).startsWith("et");
        if (extraTime || moment.period().isShootOut() || played.containsKey(Period.EXTRA_FIRST)) {
            if (extraTime) {
                play(Period.EXTRA_FIRST);
            }
            play(moment.period());
            return moment;
        }
        int skipped = moment.period().startMinute() - Period.SECOND_HALF.startMinute();
        Moment counted = new Moment(Period.SECOND_HALF, moment.elapsed().plusMinutes(skipped));
        fields.odd(
                key,
                "%s is read as %s, for the file tells of no extra time; write %2$s, or et %1$s"
                        .formatted(text, counted.label()));
        return counted;
    }

    private void play(Period period) {
        played.putIfAbsent(period, PlayedPeriod.regular(period));
    }
}
