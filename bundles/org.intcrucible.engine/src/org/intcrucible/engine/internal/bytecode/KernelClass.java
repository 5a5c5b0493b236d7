package org.intcrucible.engine.internal.bytecode;

import java.util.ArrayList;
import java.util.List;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The class file of a kernel while it is being written. Nothing in it comes from a document but numbers. */
final class KernelClass {

	static final String NAME = Kernel.NAME + "Code";

	private static final String CONSTRUCTOR = "(L" + Type.getInternalName(KernelShape.class) + ";)V";

	private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
		@Override
		protected String getCommonSuperClass(String one, String other) {
			return "java/lang/Object";
		}
	};
	private int methods;
	private int searches;
	private int rankings;

	KernelClass() {
		out.visit(Opcodes.V21, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, NAME, null, Kernel.NAME, null);
		MethodVisitor constructor = out.visitMethod(0, "<init>", CONSTRUCTOR, null, null);
		constructor.visitCode();
		constructor.visitVarInsn(Opcodes.ALOAD, 0);
		constructor.visitVarInsn(Opcodes.ALOAD, 1);
		constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, Kernel.NAME, "<init>", CONSTRUCTOR, false);
		constructor.visitInsn(Opcodes.RETURN);
		constructor.visitMaxs(0, 0);
		constructor.visitEnd();
	}

	/**
	 * Begins a method.
	 *
	 * @param parameters slots that its parameters take, without the kernel
	 */
	Code method(String name, String descriptor, int parameters) {
		return new Code(out.visitMethod(Opcodes.ACC_FINAL, name, descriptor, null, null), 1 + parameters);
	}

	/** A name that no other method has. */
	String newName() {
		return "m" + methods++;
	}

	/** The place of another search for a root. */
	int newSearch() {
		return searches++;
	}

	/** The place of another quantile. */
	int newRanking() {
		return rankings++;
	}

	int searches() {
		return searches;
	}

	int rankings() {
		return rankings;
	}

	/** Parts that are carried out one after the other, each in a method of its own that is short enough to be compiled well. */
	final class Sequence {

		/** HotSpot leaves methods of more than 8,000 bytes interpreted; shorter ones also compile faster. */
		private static final int LONGEST = 3000;

		private final boolean world;
		private final List<String> names = new ArrayList<>();
		private Place place;

		/** @param world whether they compute what the world alone decides */
		Sequence(boolean world) {
			this.world = world;
		}

		/** Where the next part is to be written. */
		Place next() {
			if (place == null || place.code().size() > LONGEST) {
				close();
				String name = newName();
				names.add(name);
				place = new Place(method(name, "()V", 0), world);
			}
			return place;
		}

		private void close() {
			if (place != null) {
				place.code().op(Opcodes.RETURN);
				place.code().end();
			}
		}

		/** Ends the last part and has all of them called by a method. */
		void calledBy(String name) {
			close();
			Code code = method(name, "()V", 0);
			for (String part : names) {
				code.self();
				code.callOwn(NAME, part, "()V");
			}
			code.op(Opcodes.RETURN);
			code.end();
		}
	}

	byte[] bytes() {
		out.visitEnd();
		return out.toByteArray();
	}
}
