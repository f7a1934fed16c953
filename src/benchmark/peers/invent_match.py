"""Writes an invented match of the size and shape of a StatsBomb one: events/1.json, lineups/1.json.

    python3 invent_match.py FOLDER

The names are numbers, the numbers come from a seeded generator; nothing in it happened.
"""
import json
import pathlib
import random
import sys
import uuid

EVENTS = 3400
rng = random.Random(2023)
TEAMS = [{"id": 1, "name": "Ayr"}, {"id": 2, "name": "Borth"}]
POSITIONS = ["Goalkeeper", "Right Back", "Right Center Back", "Left Center Back", "Left Back", "Right Midfield",
             "Right Center Midfield", "Left Center Midfield", "Left Midfield", "Right Center Forward", "Left Center Forward"]
POSITION_IDS = [1, 2, 3, 5, 6, 12, 13, 15, 16, 22, 24]


def player(team, number):
    return {"id": team["id"] * 100 + number, "name": f"Player {team['id'] * 100 + number}"}


def identity():
    return str(uuid.UUID(int=rng.getrandbits(128)))


def starting(team):
    lineup = [{"player": player(team, number + 1), "jersey_number": number + 1,
               "position": {"id": POSITION_IDS[number], "name": name}} for number, name in enumerate(POSITIONS)]
    return {"type": {"id": 35, "name": "Starting XI"}, "team": team, "tactics": {"formation": 442, "lineup": lineup}}


def event(index, period, second, team, fields):
    minute = second // 60 + (45 if period == 2 else 0)
    stamp = f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}.{rng.randrange(1000):03}"
    return {"id": identity(), "index": index, "period": period, "timestamp": stamp, "minute": minute,
            "second": second % 60, "possession": index // 12 + 1, "possession_team": team,
            "play_pattern": {"id": 1, "name": "Regular Play"}, **{"team": team}, **fields}


def place():
    return [round(rng.uniform(0, 120), 1), round(rng.uniform(0, 80), 1)]


def touch(team):
    base = {"player": player(team, rng.randrange(1, 12)), "position": {"id": 13, "name": "Right Center Midfield"},
            "location": place(), "duration": round(rng.uniform(0, 3), 6), "related_events": [identity(), identity()]}
    kind = rng.random()
    if kind < 0.008:
        return base | {"type": {"id": 16, "name": "Shot"}, "shot": {
            "statsbomb_xg": round(rng.uniform(0.02, 0.5), 6), "end_location": place(),
            "outcome": {"id": 97, "name": "Goal"} if rng.random() < 0.16 else {"id": 98, "name": "Off T"},
            "type": {"id": 87, "name": "Open Play"}, "body_part": {"id": 40, "name": "Right Foot"},
            "technique": {"id": 93, "name": "Normal"},
            "freeze_frame": [{"location": place(), "player": player(team, number), "teammate": number % 2 == 0,
                              "position": {"id": 13, "name": "Right Center Midfield"}} for number in range(1, 12)]}}
    if kind < 0.0095:
        return base | {"type": {"id": 22, "name": "Foul Committed"},
                       "foul_committed": {"card": {"id": 7, "name": "Yellow Card"}}}
    if kind < 0.5:
        return base | {"type": {"id": 30, "name": "Pass"}, "pass": {
            "recipient": player(team, rng.randrange(1, 12)), "length": round(rng.uniform(1, 60), 6),
            "angle": round(rng.uniform(-3.1, 3.1), 6), "height": {"id": 1, "name": "Ground Pass"},
            "end_location": place(), "body_part": {"id": 40, "name": "Right Foot"}}}
    return base | {"type": {"id": 43, "name": "Carry"}, "carry": {"end_location": place()}}


def events():
    found = [event(1, 1, 0, TEAMS[0], starting(TEAMS[0])), event(2, 1, 0, TEAMS[1], starting(TEAMS[1]))]
    for period, length in ((1, 47 * 60), (2, 49 * 60)):
        for team in TEAMS:
            found.append(event(len(found) + 1, period, 0, team, {"type": {"id": 18, "name": "Half Start"}}))
        for number in range(EVENTS // 2):
            second = number * length // (EVENTS // 2)
            team = TEAMS[rng.randrange(2)]
            found.append(event(len(found) + 1, period, second, team, touch(team)))
        for team in TEAMS:
            found.append(event(len(found) + 1, period, length, team, {"type": {"id": 34, "name": "Half End"}}))
    return found


def line_ups():
    return [{"team_id": team["id"], "team_name": team["name"], "lineup": [
        {"player_id": player(team, number)["id"], "player_name": player(team, number)["name"], "player_nickname": None,
         "jersey_number": number, "country": {"id": 1, "name": "Nowhere"}, "cards": [],
         "positions": [{"position_id": POSITION_IDS[number - 1], "position": POSITIONS[number - 1], "from": "00:00",
                        "to": None, "from_period": 1, "to_period": None, "start_reason": "Starting XI",
                        "end_reason": "Final Whistle"}]} for number in range(1, 12)]} for team in TEAMS]


folder = pathlib.Path(sys.argv[1])
for name, content in (("events", events()), ("lineups", line_ups())):
    (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / name / "1.json").write_text(json.dumps(content, indent=2))
