"""kloppy's reader and matplotlib: python3 with_kloppy.py EVENTS PICTURE; the line-ups lie beside the events' folder."""
import pathlib
import sys

from kloppy import statsbomb

from timeline import draw

path = pathlib.Path(sys.argv[1])
dataset = statsbomb.load(event_data=str(path), lineup_data=str(path.parent.parent / "lineups" / path.name))
teams = [team.name for team in dataset.metadata.teams]
incidents, shots = [], []
for event in dataset.events:
    if event.team is None or event.player is None:
        continue
    side = teams.index(event.team.name)
    minute = event.timestamp.total_seconds() / 60 + (45 if event.period.id == 2 else 0)
    kind = event.event_type.name
    if kind == "SHOT":
        scored = event.result is not None and event.result.name == "GOAL"
        expected = event.raw_event["shot"]["statsbomb_xg"]
        shots.append((minute, side, expected, scored))
        if scored:
            incidents.append((minute, side, "Goal", event.player.name))
    elif kind in ("CARD", "SUBSTITUTION"):
        incidents.append((minute, side, kind.capitalize(), event.player.name))
draw(teams, incidents, shots, sys.argv[2])
