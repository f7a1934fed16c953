// An svg as it is, or drawn by resvg, as the name of the target ends.
import { writeFileSync } from "node:fs";

export async function write(svg, target) {
  if (target.endsWith(".svg")) {
    writeFileSync(target, svg);
  } else {
    const { Resvg } = await import("@resvg/resvg-js");
    writeFileSync(target, new Resvg(svg, { fitTo: { mode: "original" } }).render().asPng());
  }
}
