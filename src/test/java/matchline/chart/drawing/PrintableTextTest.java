package matchline.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void namesStayAsTheyAre() {
        for (String name : new String[] {"Jarell Quansah", "Çalhanoğlu’s 3–2", "Динамо", "三笘薫", "محمد صلاح"}) {
            assertThat(PrintableText.of(name)).isSameAs(name);
        }
    }

    @Test
    void whatIsJoinedStaysJoined() {
        assertThat(PrintableText.of("👨‍👩‍👧")).isEqualTo("👨‍👩‍👧");
    }

    @Test
    void textStaysOnOneLine() {
        assertThat(PrintableText.of("a\tb\r\nc\u2028d")).isEqualTo("a b  c d");
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        assertThat(PrintableText.of("\u0000a\u001b[1mb\u007f\u0090c\u00AD\uFEFF\u200B"))
                .isEqualTo("a[1mbc");
    }

    @Test
    void nothingTurnsItsNeighboursAbout() {
        assertThat(PrintableText.of("\u202Eliverpool\u202C \u2067x\u2069")).isEqualTo("liverpool x");
    }

    @Test
    void brokenCharactersAreMarkedAsSuch() {
        assertThat(PrintableText.of("a\uD83Db\uDE00c\uFFFEd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void aLetterAndItsMarkBecomeOne() {
        assertThat(PrintableText.of("Ode\u0301gaard")).isEqualTo("Odégaard");
    }

    @Test
    void marksAreNotHeapedUp() {
        assertThat(PrintableText.of("Z" + "\u0301\u0323".repeat(100) + "a"))
                .hasSizeLessThan(10)
                .endsWith("a");
    }
}
