"""Runs the program and the peers in turn, cold, on one invented match, and writes a table beside the pictures.

    python3 compare.py [FOLDER] [ROUNDS]      as a rule target/benchmark and 10; packaged program in target/matchline

Peers that are not set up are named and left out. Times are medians: wall clock, and processor time of the whole process.
"""
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
FOLDER = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "target/benchmark").resolve()
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 10
PROGRAM = pathlib.Path("target/matchline/bin/matchline").resolve()
PYTHON = os.environ.get("PEERS_PYTHON", sys.executable)
EVENTS = FOLDER / "match" / "events" / "1.json"


def command(peer, target):
    if peer == "matchline":
        return [str(PROGRAM), "export", "--force", "-o", str(target), str(EVENTS)]
    return [PYTHON if peer.endswith(".py") else "node", str(HERE / peer), str(EVENTS), str(target)]


def once(arguments):
    """Wall and processor seconds of one run, or None where it fails."""
    start = time.perf_counter()
    process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    return (wall, used.ru_utime + used.ru_stime) if status == 0 else None


def measure():
    jobs = [(peer, kind) for kind in ("png", "svg")
            for peer in ("matchline", "with_json.py", "with_mplsoccer.py", "with_kloppy.py", "with_echarts.mjs", "by_hand.mjs")]
    runs = {}
    for peer, kind in jobs:
        target = FOLDER / f"{peer.split('.')[0]}.{kind}"
        if once(command(peer, target)) is None:
            print(f"{peer} ({kind}) is not set up and left out")
        else:
            runs[peer, kind] = (target, [])
    for _ in range(ROUNDS):
        for (peer, kind), (target, times) in runs.items():
            times.append(once(command(peer, target)))
    return [{"program": peer, "picture": kind, "wall": round(statistics.median(wall for wall, _ in times), 3),
             "cpu": round(statistics.median(cpu for _, cpu in times), 3)} for (peer, kind), (_, times) in runs.items()]


def table(rows):
    own = {row["picture"]: row for row in rows if row["program"] == "matchline"}
    yield "| program | picture | wall s | processor s | wall, as many times as Matchline |"
    yield "|---|---|---|---|---|"
    for row in rows:
        ratio = row["wall"] / own[row["picture"]]["wall"] if row["picture"] in own else float("nan")
        yield f"| {row['program']} | {row['picture']} | {row['wall']:.3f} | {row['cpu']:.3f} | {ratio:.2f} |"


subprocess.run([sys.executable, str(HERE / "invent_match.py"), str(FOLDER / "match")], check=True)
machine = {"date": time.strftime("%Y-%m-%d"), "system": platform.platform(), "processors": os.cpu_count(),
           "load before": os.getloadavg()[0], "rounds": ROUNDS}
found = measure()
text = "\n".join([", ".join(f"{key} {value}" for key, value in machine.items()), "", *table(found), ""])
(FOLDER / "processes.md").write_text(text)
(FOLDER / "processes.json").write_text(json.dumps({"machine": machine, "runs": found}, indent=2) + "\n")
print(text)
