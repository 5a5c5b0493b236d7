package org.intcrucible.app.internal.shell;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** The stacks that can be seen, one after the other. */
record StackRound(EModelService model, EPartService parts, MWindow window) {

	/** @param step 1 for the next stack, -1 for the one before */
	void go(int step) {
		List<MPartStack> stacks = model.findElements(model.getActivePerspective(window), null, MPartStack.class).stream()
				.filter(stack -> stack.isToBeRendered() && stack.isVisible() && stack.getWidget() != null && front(stack) != null).toList();
		if (!stacks.isEmpty()) {
			parts.activate(front(stacks.get(Math.floorMod(active(stacks) + step, stacks.size()))), true);
		}
	}

	private int active(List<MPartStack> stacks) {
		MPart active = parts.getActivePart();
		for (int i = 0; i < stacks.size(); i++) {
			if (front(stacks.get(i)) == active) {
				return i;
			}
		}
		return -1;
	}

	/** The part that is seen; null if the stack is empty. */
	private static MPart front(MPartStack stack) {
		MUIElement chosen = stack.getSelectedElement();
		return switch (chosen) {
			case MPart part -> part;
			case MPlaceholder placeholder when placeholder.getRef() instanceof MPart part -> part;
			case null, default -> null;
		};
	}
}
