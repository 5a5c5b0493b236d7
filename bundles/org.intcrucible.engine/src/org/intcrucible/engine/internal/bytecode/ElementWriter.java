package org.intcrucible.engine.internal.bytecode;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.intcrucible.engine.internal.simulation.Meaning;
import org.intcrucible.engine.internal.simulation.Slot;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes where levers, assumptions and computed quantities are read from. */
final class ElementWriter {

	private static final String DESIGN = "[]design";

	private final KernelPlan plan;
	private final int horizon;
	private final int samples;

	ElementWriter(KernelPlan plan) {
		this.plan = plan;
		horizon = plan.formulas().horizon();
		samples = plan.formulas().samples();
	}

	/** What a name means at the step and sample at hand. */
	void value(Meaning meaning, Place place) {
		Code code = place.code();
		switch (meaning) {
			case Meaning.LeverValue lever -> element("design", lever.element(), code);
			case Meaning.AssumptionValue assumption -> element("state", assumption.position(), code);
			case Meaning.Provided provided -> {
				code.self();
				code.integer(provided.column());
				code.call(Kernel.class, "provided", double.class, int.class);
			}
			case Meaning.LeverVector vector -> lever(vector, step(place), place);
			case Meaning.Computed(Slot slot) -> slot(slot, slot.perStep() ? step(place) : Whole.of(IntTerm.constant(0)), true, place);
		}
	}

	private static Whole step(Place place) {
		return Whole.of(place.step().orElseThrow(() -> new NotCompilable("there is no step here")));
	}

	private static void element(String array, int position, Code code) {
		code.field(array, double[].class);
		code.integer(position);
		code.op(Opcodes.DALOAD);
	}

	/** An element of a vector, by its index. */
	void lever(Meaning.LeverVector vector, Whole index, Place place) {
		Code code = place.code();
		Whole inside = inside(index, vector.firstIndex(), vector.firstIndex() + vector.count() - 1L, code);
		Optional<Integer> array = place.held(DESIGN);
		array.ifPresentOrElse(local -> code.local(Opcodes.ALOAD, local), () -> code.field("design", double[].class));
		inside.load(code);
		code.integer(vector.element() - vector.firstIndex());
		code.op(Opcodes.IADD, Opcodes.DALOAD);
	}

	/** @param here whether the step is the one at hand */
	void slot(Slot slot, Whole step, boolean here, Place place) {
		Code code = place.code();
		OptionalDouble constant = plan.constant(slot.name());
		if (constant.isPresent()) {
			code.number(constant.getAsDouble());
			return;
		}
		Integer unknown = place.unknowns().get(slot.name());
		if (unknown != null && (here || !slot.perStep()) && !place.isStrange(slot.name())) {
			code.local(Opcodes.DLOAD, unknown);
			return;
		}
		if (unknown != null && place.isStrange(slot.name())) {
			throw new NotCompilable("an unknown is looked up at another step or sample");
		}
		if (plan.isLazy(slot.name())) {
			lazy(slot, step, place);
		} else if (slot.perStep() || slot.perSample()) {
			cell(slot, step, place);
		} else {
			element("scalars", slot.number(), code);
		}
	}

	private void lazy(Slot slot, Whole step, Place place) {
		Code code = place.code();
		code.self();
		step.load(code);
		sample(slot, place).load(code);
		code.callOwn(KernelClass.NAME, lazyName(slot), "(II)D");
	}

	/** Name of the method that computes a cell when it is asked for. */
	static String lazyName(Slot slot) {
		return "lazy" + slot.number();
	}

	private static IntTerm sample(Slot slot, Place place) {
		return slot.perSample() ? place.sample().orElseThrow(() -> new NotCompilable("there is no sample here")) : IntTerm.constant(0);
	}

	private void cell(Slot slot, Whole step, Place place) {
		Code code = place.code();
		Whole inside = slot.perStep() ? inside(step, 0, horizon - 1L, code) : step;
		int from = plan.from(slot.name());
		Label early = new Label();
		Label end = new Label();
		boolean mayBeEarly = slot.perStep() && inside.least() < from;
		if (mayBeEarly) {
			inside.load(code);
			code.integer(from);
			code.jump(Opcodes.IF_ICMPLT, early);
		}
		array(slot, place);
		index(slot, inside, place);
		code.op(Opcodes.DALOAD);
		if (mayBeEarly) {
			code.jump(Opcodes.GOTO, end);
			code.mark(early);
			lazy(slot, inside, place);
			code.mark(end);
		}
	}

	/** The array of a slot's cells, onto the stack. */
	void array(Slot slot, Place place) {
		place.held(arrayKey(slot)).ifPresentOrElse(local -> place.code().local(Opcodes.ALOAD, local), () -> loadArray(slot, place.code()));
	}

	private static void loadArray(Slot slot, Code code) {
		code.field("cells", double[][].class);
		code.integer(slot.number());
		code.op(Opcodes.AALOAD);
	}

	/** No formula is printed so. */
	private static String arrayKey(Slot slot) {
		return "[]" + slot.number();
	}

	/** Keeps the array of a slot's cells at hand. */
	void holdArray(Slot slot, Place place) {
		if (place.held(arrayKey(slot)).isEmpty()) {
			int local = place.code().newReference();
			loadArray(slot, place.code());
			place.code().local(Opcodes.ASTORE, local);
			place.hold(arrayKey(slot), local, Set.of());
		}
	}

	/** Keeps the array of the design at hand. */
	void holdDesign(Place place) {
		if (place.held(DESIGN).isEmpty()) {
			int local = place.code().newReference();
			place.code().field("design", double[].class);
			place.code().local(Opcodes.ASTORE, local);
			place.hold(DESIGN, local, Set.of());
		}
	}

	/** The position of a cell, onto the stack. */
	void index(Slot slot, Whole step, Place place) {
		Code code = place.code();
		if (!slot.perStep()) {
			sample(slot, place).load(code);
			return;
		}
		step.load(code);
		if (slot.perSample() && samples > 1) {
			code.integer(samples);
			code.op(Opcodes.IMUL);
			sample(slot, place).load(code);
			code.op(Opcodes.IADD);
		}
	}

	/** A number, after the evaluation was ended where it lies outside. */
	private static Whole inside(Whole number, long least, long greatest, Code code) {
		if (number.least() >= least && number.greatest() <= greatest) {
			return number;
		}
		int local = code.newInt();
		number.load(code);
		code.integer((int) least);
		code.integer((int) greatest);
		code.callStatic(Kernel.class, "inside", int.class, int.class, int.class, int.class);
		code.local(Opcodes.ISTORE, local);
		return Whole.of(new IntTerm(local, least, greatest));
	}
}
