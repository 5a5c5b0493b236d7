package org.intcrucible.run.command.internal.progress;

import java.util.function.IntSupplier;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Gives Progress as much of the window as a run needs while there is one, and takes it back when it is over. */
final class ProgressRoom {

	/** As high as all that is shown of a run, with the tabs above. */
	private static final int WANTED = 256;
	private static final int TABS = 32;
	private static final int MOST_SHARE = 2;

	private final MPart part;
	private String before;
	private String given;

	ProgressRoom(MPart part) {
		this.part = part;
	}

	/**
	 * Makes room, once for each run; a size that a user has chosen meanwhile stays.
	 *
	 * @param needed how high all of it is without the tabs, in points; asked once for each run
	 */
	void make(IntSupplier needed) {
		MUIElement stack = stack();
		int height = stack == null ? 0 : height(stack.getParent());
		if (given != null || height <= 0) {
			return;
		}
		double whole = whole(stack.getParent());
		double wanted = Math.min(whole / MOST_SHARE, whole * Math.max(WANTED, needed.getAsInt() + TABS) / height);
		if (share(stack) < wanted) {
			before = stack.getContainerData();
			given = String.valueOf(Math.round(wanted / (1 - wanted / whole) * (1 - share(stack) / whole)));
			stack.setContainerData(given);
		}
	}

	/** The run is over. */
	void giveBack() {
		MUIElement stack = stack();
		if (given != null && stack != null && given.equals(stack.getContainerData())) {
			stack.setContainerData(before);
		}
		given = null;
	}

	/** What stands beside others in a sash; null where the part stands alone. */
	private MUIElement stack() {
		MUIElement element = part.getCurSharedRef() == null ? part : part.getCurSharedRef();
		while (element != null && !(((MUIElement) element.getParent()) instanceof MPartSashContainer)) {
			element = element.getParent();
		}
		return element;
	}

	/** A sash within another one has no widget of its own, only a place. */
	private static int height(MElementContainer<?> sash) {
		return switch (sash.getWidget()) {
			case Rectangle place -> place.height;
			case Control control -> control.getSize().y;
			case null, default -> 0;
		};
	}

	private static double whole(MElementContainer<?> sash) {
		return sash.getChildren().stream().filter(MUIElement.class::isInstance).map(MUIElement.class::cast).filter(MUIElement::isToBeRendered)
				.mapToDouble(ProgressRoom::share).sum();
	}

	private static double share(MUIElement element) {
		try {
			return element.getContainerData() == null ? 0 : Double.parseDouble(element.getContainerData());
		} catch (NumberFormatException notASize) {
			return 0;
		}
	}
}
