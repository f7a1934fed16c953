/**
 * What a football match is: its teams, its time, what happened and what was said about it. Values only: nothing here
 * reads a file, draws, or knows of a screen, and nothing of ours is imported.
 */
package matchline.model;
