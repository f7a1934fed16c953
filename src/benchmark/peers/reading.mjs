// What both node peers need of the events: teams, incidents, tries at goal.
import { readFileSync } from "node:fs";

export function read(file) {
  const events = JSON.parse(readFileSync(file, "utf8"));
  const teams = [events[0].team.name, events[1].team.name];
  const incidents = [];
  const shots = [];
  for (const event of events) {
    const side = teams.indexOf(event.team.name);
    const minute = event.minute + event.second / 60;
    const player = event.player?.name;
    if (event.type.name === "Shot") {
      const scored = event.shot.outcome.name === "Goal";
      shots.push({ minute, side, expected: event.shot.statsbomb_xg, scored });
      if (scored) incidents.push({ minute, side, kind: "Goal", player });
    } else if (event.type.name === "Substitution") {
      incidents.push({ minute, side, kind: "Substitution", player });
    } else if (event.foul_committed?.card || event.bad_behaviour?.card) {
      incidents.push({ minute, side, kind: "Card", player });
    }
  }
  const goals = [0, 1].map((side) => shots.filter((shot) => shot.side === side && shot.scored).length);
  const title = `${teams[0]} ${goals[0]}–${goals[1]} ${teams[1]}`;
  return { teams, incidents, shots, title };
}

export const colours = ["#7957f2", "#ff4d5e"];
