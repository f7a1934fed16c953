"""json and matplotlib: python3 with_json.py EVENTS PICTURE"""
import json
import sys

from timeline import draw

with open(sys.argv[1], encoding="utf-8") as file:
    events = json.load(file)
teams = [event["team"]["name"] for event in events[:2]]
incidents, shots = [], []
for event in events:
    side = teams.index(event["team"]["name"])
    minute = event["minute"] + event["second"] / 60
    kind = event["type"]["name"]
    if kind == "Shot":
        scored = event["shot"]["outcome"]["name"] == "Goal"
        shots.append((minute, side, event["shot"]["statsbomb_xg"], scored))
        if scored:
            incidents.append((minute, side, "Goal", event["player"]["name"]))
    elif kind == "Substitution":
        incidents.append((minute, side, "Substitution", event["player"]["name"]))
    elif "card" in event.get("foul_committed", {}) or "card" in event.get("bad_behaviour", {}):
        incidents.append((minute, side, "Card", event["player"]["name"]))
draw(teams, incidents, shots, sys.argv[2])
