/** Which colours a picture has: those of the theme and those of the teams, moved until they can be told apart. Knows no shapes. */
package matchline.chart.colour;
