package org.intcrucible.ui.internal.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.intcrucible.ui.ThemeColors;
import org.intcrucible.ui.widget.PictureCard.Picture;

/** Small drawings of the kinds of charts that results have; they show no numbers of anything. */
enum Sketches implements Picture {

	SCATTER {
		@Override
		public void draw(GC gc, Rectangle area) {
			for (int i = 0; i < 60; i++) {
				double x = i / 59.0;
				double bend = 1 - Math.pow(2 * x - 0.7, 2);
				double spread = 0.12 * Math.sin(i * 12.9898) * Math.cos(i * 4.1);
				gc.setBackground(ThemeColors.series(i < 15 ? 5 : i < 40 ? 2 : 0));
				gc.fillOval(at(area.x, area.width - 4, x), at(area.y, area.height - 6, 0.55 - 0.45 * bend + spread), 4, 4);
			}
		}
	},

	HEAT {
		@Override
		public void draw(GC gc, Rectangle area) {
			int columns = 9;
			int rows = 5;
			int width = area.width / columns;
			int height = area.height / rows;
			for (int i = 0; i < columns * rows; i++) {
				gc.setBackground(ThemeColors.heat(0.5 + 0.5 * Math.sin(i * 78.233 + i / columns)));
				gc.fillRoundRectangle(area.x + i % columns * width, area.y + i / columns * height, width - 2, height - 2, 3, 3);
			}
		}
	},

	BARS {
		@Override
		public void draw(GC gc, Rectangle area) {
			int bars = 10;
			int width = area.width / bars;
			for (int i = 0; i < bars; i++) {
				int height = (int) (area.height * (0.25 + 0.6 * Math.exp(-Math.pow((i - 4) / 3.0, 2))));
				gc.setBackground(ThemeColors.series(i == 4 ? 1 : 0));
				gc.fillRectangle(area.x + i * width, area.y + area.height - height, width - 3, height);
			}
			gc.setForeground(ThemeColors.secondaryText());
			gc.setLineDash(new int[] {3, 3});
			gc.drawLine(area.x, area.y + area.height / 4, area.x + area.width, area.y + area.height / 4);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	},

	WAVES {
		@Override
		public void draw(GC gc, Rectangle area) {
			gc.setLineWidth(2);
			for (int series = 0; series < 2; series++) {
				int[] points = new int[2 * 40];
				for (int i = 0; i < 40; i++) {
					points[2 * i] = at(area.x, area.width, i / 39.0);
					points[2 * i + 1] = at(area.y, area.height, 0.5 - 0.35 * Math.sin(i / (series == 0 ? 5.0 : 8.0) + series));
				}
				gc.setForeground(ThemeColors.series(series == 0 ? 4 : 0));
				gc.drawPolyline(points);
			}
		}
	};

	private static int at(int start, int length, double share) {
		return start + (int) Math.round(length * share);
	}

	/** One after the other. */
	static Picture of(int index) {
		return values()[index % values().length];
	}
}
