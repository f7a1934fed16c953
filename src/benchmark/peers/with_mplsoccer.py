"""mplsoccer's reader and matplotlib: python3 with_mplsoccer.py EVENTS PICTURE"""
import sys

from mplsoccer import Sblocal

from timeline import draw

events, _, _, _ = Sblocal().event(sys.argv[1])
teams = list(events.sort_values("index")["team_name"].drop_duplicates())
incidents, shots = [], []
for event in events.itertuples():
    side = teams.index(event.team_name)
    minute = event.minute + event.second / 60
    if event.type_name == "Shot":
        scored = event.outcome_name == "Goal"
        shots.append((minute, side, event.shot_statsbomb_xg, scored))
        if scored:
            incidents.append((minute, side, "Goal", event.player_name))
    elif event.type_name == "Substitution":
        incidents.append((minute, side, "Substitution", event.player_name))
    elif isinstance(getattr(event, "foul_committed_card_name", None), str):
        incidents.append((minute, side, "Card", event.player_name))
draw(teams, incidents, shots, sys.argv[2])
