/** What stands along the timeline besides the incidents: graphs, the shoot-out, quotes and notes. Knows no incidents. */
package matchline.chart.lane;
