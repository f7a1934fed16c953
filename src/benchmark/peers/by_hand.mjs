// An svg put together by hand: node by_hand.mjs EVENTS PICTURE
import { colours, read } from "./reading.mjs";
import { write } from "./writing.mjs";

const [, , events, target] = process.argv;
const { teams, incidents, shots, title } = read(events);
const x = (minute) => 60 + (minute / 96) * 1480;
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const marks = [];
incidents.forEach(({ minute, side, kind, player }, number) => {
  const y = 330 + (1 + (number % 4)) * 55 * (side === 0 ? -1 : 1);
  const at = x(minute).toFixed(1);
  const shape = kind === "Goal" ? `<circle cx="${at}" cy="${y}" r="8"` : `<rect x="${at - 6}" y="${y - 8}" width="12" height="16"`;
  marks.push(`<line x1="${at}" y1="330" x2="${at}" y2="${y}" stroke="#57606a"/>`, `${shape} fill="${colours[side]}"/>`);
  marks.push(`<text x="${+at + 12}" y="${y + 5}" font-size="14">${Math.floor(minute)}' ${escaped(player)}</text>`);
});
const total = Math.max(...[0, 1].map((side) => shots.filter((s) => s.side === side).reduce((sum, s) => sum + s.expected, 0)));
for (const side of [0, 1]) {
  let sum = 0;
  let path = `M${x(0)} 860`;
  for (const shot of shots.filter((one) => one.side === side)) {
    sum += shot.expected;
    path += `H${x(shot.minute).toFixed(1)}V${(860 - (sum / total) * 200).toFixed(1)}`;
  }
  marks.push(`<path d="${path}H${x(96)}" fill="none" stroke="${colours[side]}" stroke-width="2"/>`);
  marks.push(`<text x="70" y="${680 + side * 22}" font-size="16" fill="${colours[side]}">${escaped(teams[side])}</text>`);
}
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" font-family="Roboto, sans-serif" fill="#f0f3f6">
<rect width="1600" height="900" fill="#161b22"/><text x="800" y="60" font-size="36" text-anchor="middle">${escaped(title)}</text>
<line x1="60" y1="330" x2="1540" y2="330" stroke="#f0f3f6"/><line x1="${x(45)}" y1="100" x2="${x(45)}" y2="860" stroke="#57606a"/>
${marks.join("\n")}</svg>`;
await write(svg, target);
