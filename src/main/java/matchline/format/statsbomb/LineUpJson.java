package matchline.format.statsbomb;

import java.util.List;
import java.util.Optional;

/** A team in a file of line-ups: everybody who was named for the match. */
record LineUpJson(NamedJson team, List<Member> members) {

    /**
     * @param nickname what people call him; the name is the one in his passport
     * @param number absent where the file says 0
     * @param startsAs his position in the starting eleven, if he is told to be in it
     */
    record Member(NamedJson player, Optional<String> nickname, Optional<Integer> number, Optional<String> startsAs) {}
}
