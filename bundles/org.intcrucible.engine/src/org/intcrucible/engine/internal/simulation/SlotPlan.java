package org.intcrucible.engine.internal.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.formula.FormulaType;
import org.intcrucible.formula.NameUse;

/**
 * Gives every quantity its slot, and knows which definitions look back at themselves without a stock between: a stock is
 * filled step by step anyway, and a definition beside it may have no value at the first step.
 */
public final class SlotPlan {

	private final Map<String, Slot> slots = new LinkedHashMap<>();
	private final Set<String> recurrent = new HashSet<>();

	/** @param variable names whose value changes with the design: levers and what other evaluators provide */
	SlotPlan(List<Quantity> quantities, SymbolTable symbols, Dependencies dependencies, Set<String> variable) {
		List<List<Quantity>> components = dependencies.components(false);
		Set<String> designed = new HashSet<>(variable);
		for (List<Quantity> component : components) {
			boolean dependsOnDesign = component.stream().flatMap(member -> Dependencies.uses(member).stream())
					.map(NameUse::name).anyMatch(designed::contains);
			boolean hasStock = component.stream().anyMatch(member -> member.kind() == Quantity.Kind.STOCK);
			for (Quantity member : component) {
				if (dependsOnDesign) {
					designed.add(member.name());
				}
				if (!hasStock && (component.size() > 1 || dependencies.needs(member, false).contains(member.name()))) {
					recurrent.add(member.name());
				}
			}
		}
		for (Quantity quantity : quantities) {
			FormulaType type = symbols.type(quantity);
			slots.put(quantity.name(), new Slot(slots.size(), quantity.name(), type.perStep(), type.perSample(),
					designed.contains(quantity.name())));
		}
	}

	public Slot slot(String name) {
		return slots.get(name);
	}

	public boolean looksBack(String name) {
		return recurrent.contains(name) && slots.get(name).perStep();
	}

	public List<Slot> all() {
		return new ArrayList<>(slots.values());
	}
}
