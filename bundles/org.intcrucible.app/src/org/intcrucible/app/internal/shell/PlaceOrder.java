package org.intcrucible.app.internal.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;

import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/**
 * Puts the parts of each stack in order by their tags {@code order:NUMBER}, the smallest first: fragments arrive in any
 * order. It is asked once, when the window's model is made; where a user moves a part later, there it stays.
 */
public final class PlaceOrder {

	private static final String TAG = "order:";

	@ProcessAdditions
	void sort(MApplication application, EModelService model) {
		model.findElements(application, null, MPartStack.class, null, EModelService.ANYWHERE).forEach(PlaceOrder::sort);
		new Offers(application, model).update();
	}

	private static void sort(MElementContainer<MStackElement> stack) {
		List<MStackElement> children = new ArrayList<>(stack.getChildren());
		List<MStackElement> sorted = children.stream().sorted(Comparator.comparingInt(PlaceOrder::order)).toList();
		if (!sorted.equals(children)) {
			MStackElement selected = stack.getSelectedElement();
			stack.getChildren().clear();
			stack.getChildren().addAll(sorted);
			stack.setSelectedElement(selected);
		}
		if (stack.getSelectedElement() == null && !sorted.isEmpty()) {
			stack.setSelectedElement(sorted.getFirst());
		}
	}

	private static int order(MUIElement element) {
		return element.getTags().stream().filter(tag -> tag.startsWith(TAG)).mapToInt(tag -> Integer.parseInt(tag.substring(TAG.length())))
				.findFirst().orElse(Integer.MAX_VALUE);
	}
}
