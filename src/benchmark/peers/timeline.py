"""The picture that the Python peers draw with matplotlib: incidents along the minutes, above the race of expected goals."""
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

GROUND, INK, FAINT = "#161b22", "#f0f3f6", "#57606a"
COLOURS = ["#7957f2", "#ff4d5e"]
SIGNS = {"Goal": "o", "Card": "s", "Substitution": "^"}


def draw(teams, incidents, shots, target):
    """incidents: (minute, side, kind, player); shots: (minute, side, expected goals, is a goal)."""
    figure, (line, race) = plt.subplots(
        2, 1, figsize=(16, 9), dpi=100, sharex=True, height_ratios=[2, 1], facecolor=GROUND)
    for axes in (line, race):
        axes.set_facecolor(GROUND)
        axes.tick_params(colors=INK)
        axes.axvline(45, color=FAINT)
    goals = [sum(1 for _, side, _, scored in shots if side == own and scored) for own in (0, 1)]
    figure.suptitle(f"{teams[0]} {goals[0]}–{goals[1]} {teams[1]}", color=INK, fontsize=28)
    line.axhline(0, color=INK)
    line.set_ylim(-5, 5)
    line.set_yticks([])
    for number, (minute, side, kind, player) in enumerate(incidents):
        height = (1 + number % 4) * (1 if side == 0 else -1)
        line.plot([minute, minute], [0, height], color=FAINT)
        line.plot(minute, height, SIGNS[kind], color=COLOURS[side], markersize=10)
        line.annotate(f"{int(minute)}' {player}", (minute, height), xytext=(6, 4), textcoords="offset points", color=INK)
    for side in (0, 1):
        minutes, worth = [0], [0]
        for minute, of, expected, _ in shots:
            if of == side:
                minutes.append(minute)
                worth.append(worth[-1] + expected)
        race.step(minutes + [96], worth + worth[-1:], where="post", color=COLOURS[side], label=teams[side])
    race.legend(facecolor=GROUND, labelcolor=INK)
    race.set_xlim(0, 96)
    figure.savefig(target, facecolor=GROUND)
