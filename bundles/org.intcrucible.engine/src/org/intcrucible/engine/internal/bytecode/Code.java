package org.intcrucible.engine.internal.bytecode;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the instructions of one method of a kernel, and hands out its local variables. */
final class Code {

	private final MethodVisitor out;
	private int locals;
	private int size;

	/** @param parameters slots of local variables that are taken, the kernel's own among them */
	Code(MethodVisitor out, int parameters) {
		this.out = out;
		locals = parameters;
		out.visitCode();
	}

	/** How many bytes were written, about and rather too many. */
	int size() {
		return size;
	}

	int newInt() {
		return locals++;
	}

	int newReference() {
		return locals++;
	}

	/** Also for a long. */
	int newDouble() {
		locals += 2;
		return locals - 2;
	}

	void op(int... opcodes) {
		for (int opcode : opcodes) {
			size++;
			out.visitInsn(opcode);
		}
	}

	/** A load or store. */
	void local(int opcode, int index) {
		size += index < 256 ? 2 : 4;
		out.visitVarInsn(opcode, index);
	}

	void self() {
		local(Opcodes.ALOAD, 0);
	}

	void number(double value) {
		if (Double.doubleToRawLongBits(value) == 0) {
			op(Opcodes.DCONST_0);
		} else if (value == 1) {
			op(Opcodes.DCONST_1);
		} else {
			size += 3;
			out.visitLdcInsn(value);
		}
	}

	void integer(int value) {
		size += 3;
		if (value >= -1 && value <= 5) {
			out.visitInsn(Opcodes.ICONST_0 + value);
		} else if (value == (short) value) {
			out.visitIntInsn(Opcodes.SIPUSH, value);
		} else {
			out.visitLdcInsn(value);
		}
	}

	void increment(int local) {
		size += 6;
		out.visitIincInsn(local, 1);
	}

	void decrement(int local) {
		size += 6;
		out.visitIincInsn(local, -1);
	}

	void jump(int opcode, Label target) {
		size += 3;
		out.visitJumpInsn(opcode, target);
	}

	void mark(Label label) {
		out.visitLabel(label);
	}

	/** A field of the kernel, onto the stack. */
	void field(String name, Class<?> type) {
		self();
		size += 3;
		out.visitFieldInsn(Opcodes.GETFIELD, Kernel.NAME, name, Type.getDescriptor(type));
	}

	void callStatic(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
		size += 3;
		out.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(owner), name, descriptor(result, parameters), false);
	}

	void call(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
		size += 3;
		out.visitMethodInsn(Opcodes.INVOKEVIRTUAL, Type.getInternalName(owner), name, descriptor(result, parameters), false);
	}

	/** A method of the kernel that is written. */
	void callOwn(String owner, String name, String descriptor) {
		size += 3;
		out.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owner, name, descriptor, false);
	}

	private static String descriptor(Class<?> result, Class<?>... parameters) {
		Type[] types = new Type[parameters.length];
		for (int i = 0; i < types.length; i++) {
			types[i] = Type.getType(parameters[i]);
		}
		return Type.getMethodDescriptor(Type.getType(result), types);
	}

	/** A new object, by the constructor without parameters. */
	void create(Class<?> type) {
		size += 7;
		out.visitTypeInsn(Opcodes.NEW, Type.getInternalName(type));
		out.visitInsn(Opcodes.DUP);
		out.visitMethodInsn(Opcodes.INVOKESPECIAL, Type.getInternalName(type), "<init>", "()V", false);
	}

	/** Ends the evaluation: there is no number. Whatever is on the stack may stay there. */
	void fail() {
		field("undefined", RuntimeException.class);
		op(Opcodes.ATHROW);
	}

	/** Stores the number on the stack and ends the evaluation unless it is finite. */
	void storeFinite(int local) {
		callStatic(Kernel.class, "finite", double.class, double.class);
		local(Opcodes.DSTORE, local);
	}

	void end() {
		out.visitMaxs(0, 0);
		out.visitEnd();
	}
}
