package org.intcrucible.engine.internal.bytecode;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.objectweb.asm.ClassReader;

/** What a test wants to know of a class file (Java virtual machine specification, chapter 4). */
final class ClassFile {

	private ClassFile() {
	}

	/** Bytes of each method's code. */
	static List<Integer> codeSizes(byte[] bytes) {
		// Behind the constant pool: access, names of the class and the one above it, no interfaces, no fields, then the methods.
		int header = new ClassReader(bytes).header;
		List<Integer> sizes = new ArrayList<>();
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, header, bytes.length - header))) {
			in.readLong();
			in.readUnsignedShort();
			int methods = in.readUnsignedShort();
			for (int method = 0; method < methods; method++) {
				in.skipNBytes(6);
				int attributes = in.readUnsignedShort();
				for (int attribute = 0; attribute < attributes; attribute++) {
					in.skipNBytes(2);
					int length = in.readInt();
					in.skipNBytes(4);
					sizes.add(in.readInt());
					in.skipNBytes(length - 8L);
				}
			}
		} catch (IOException cut) {
			throw new UncheckedIOException(cut);
		}
		return sizes;
	}
}
