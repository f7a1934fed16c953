// ECharts, drawn on the server: node with_echarts.mjs EVENTS PICTURE
import * as echarts from "echarts";
import { colours, read } from "./reading.mjs";
import { write } from "./writing.mjs";

const [, , events, target] = process.argv;
const { teams, incidents, shots, title } = read(events);
const signs = { Goal: "circle", Card: "rect", Substitution: "triangle" };
const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 1600, height: 900 });
const axis = (gridIndex) => ({ gridIndex, type: "value", min: 0, max: 96, axisLabel: { color: "#f0f3f6" } });
const race = [0, 1].map((side) => {
  let sum = 0;
  const points = shots.filter((shot) => shot.side === side).map((shot) => [shot.minute, (sum += shot.expected)]);
  return { type: "line", step: "end", symbol: "none", name: teams[side], xAxisIndex: 1, yAxisIndex: 1,
    data: [[0, 0], ...points, [96, sum]], color: colours[side] };
});
const along = incidents.map(({ minute, side, kind, player }, number) => ({
  value: [minute, (1 + (number % 4)) * (side === 0 ? 1 : -1)], symbol: signs[kind], itemStyle: { color: colours[side] },
  label: { show: true, position: "right", color: "#f0f3f6", formatter: `${Math.floor(minute)}' ${player}` } }));
chart.setOption({
  animation: false, backgroundColor: "#161b22",
  title: { text: title, left: "center", textStyle: { color: "#f0f3f6", fontSize: 32 } },
  legend: { bottom: 0, textStyle: { color: "#f0f3f6" } },
  grid: [{ top: 80, height: 480 }, { top: 620, height: 220 }],
  xAxis: [axis(0), axis(1)],
  yAxis: [{ gridIndex: 0, min: -5, max: 5, show: false }, { gridIndex: 1 }],
  series: [{ type: "scatter", symbolSize: 16, data: along }, ...race],
});
const svg = chart.renderToSVGString();
chart.dispose(); // else node waits for it for ever
await write(svg, target);
