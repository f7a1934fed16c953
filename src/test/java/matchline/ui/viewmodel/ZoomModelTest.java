package matchline.ui.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import matchline.chart.geometry.AxisRange;
import matchline.ui.viewmodel.ZoomModel.Motion;
import org.junit.jupiter.api.Test;

class ZoomModelTest {
    private final ZoomModel zoom = new ZoomModel();

    @Test
    void whatIsUnderThePointerStaysThere() {
        zoom.zoom(4, 0.6);
        assertRange(0.45, 0.7);
        zoom.zoom(0.5, 0.6);
        assertRange(0.3, 0.8);
    }

    @Test
    void thereIsAnEndToZoomingAndPanning() {
        zoom.zoom(1000, 0);
        assertRange(0, AxisRange.LEAST);
        zoom.pan(-1);
        assertRange(0, AxisRange.LEAST);
        zoom.pan(5);
        assertRange(1 - AxisRange.LEAST, 1);
        zoom.zoom(0.001, 1);
        assertThat(zoom.range().isWhole()).isTrue();
    }

    @Test
    void eitherEndMovesAloneAndNotPastTheOther() {
        zoom.beginAt(0.5);
        zoom.endAt(0.75);
        assertRange(0.5, 0.75);
        zoom.beginAt(0.9);
        assertRange(0.75 - AxisRange.LEAST, 0.75);
        zoom.endAt(2);
        zoom.beginAt(-1);
        assertThat(zoom.range().isWhole()).isTrue();
    }

    @Test
    void thePlayheadIsFollowedWhileItPlays() {
        zoom.zoomAboutPlayhead(4, 0.2);
        zoom.advance(0.38, Motion.SMOOTH);
        assertThat(0.38 - zoom.range().from()).isCloseTo(0.8 * 0.25, within(1e-9));
        zoom.advance(1, Motion.SMOOTH);
        assertRange(0.75, 1);
    }

    @Test
    void withLittleMotionPagesAreTurned() {
        zoom.zoomAboutPlayhead(4, 0.2);
        AxisRange before = zoom.range();
        zoom.advance(before.from() + 0.85 * before.length(), Motion.PAGES);
        assertThat(zoom.range()).isEqualTo(before);
        zoom.advance(before.from() + 0.95 * before.length(), Motion.PAGES);
        assertThat(zoom.range().from()).isGreaterThan(before.from() + before.length() / 2);
    }

    @Test
    void whoMovedTheViewIsLeftAloneUntilThePlayheadIsAskedFor() {
        zoom.zoom(4, 0.6);
        AxisRange chosen = zoom.range();
        zoom.advance(0.1, Motion.SMOOTH);
        zoom.reveal(0.95);
        assertThat(zoom.range()).isEqualTo(chosen);
        zoom.follow();
        zoom.reveal(0.95);
        assertThat(zoom.range().to()).isGreaterThan(0.95);
    }

    @Test
    void aClickInViewMovesNothing() {
        zoom.zoomAboutPlayhead(4, 0.5);
        AxisRange before = zoom.range();
        zoom.reveal(before.to());
        zoom.reveal(before.from());
        assertThat(zoom.range()).isEqualTo(before);
    }

    private void assertRange(double from, double to) {
        assertThat(zoom.range().from()).isCloseTo(from, within(1e-9));
        assertThat(zoom.range().to()).isCloseTo(to, within(1e-9));
    }
}
