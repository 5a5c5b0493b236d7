package org.intcrucible.store.internal;

import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.CommonDataSource;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

/**
 * What whoever has an object gets at by public methods and fields of public types, as they give it back or hand it to what
 * is passed in: ways to a database among it.
 */
final class Reach {

	private static final List<Class<?>> DATABASE = List.of(Connection.class, Statement.class, Driver.class, CommonDataSource.class, EntityManager.class,
			EntityManagerFactory.class);
	private static final int DEPTH = 3;

	private final Set<String> ways = new LinkedHashSet<>();
	private final Set<String> seen = new HashSet<>();

	/** @param type of an object that somebody has */
	static Set<String> waysToTheDatabase(Class<?> type) {
		Reach reach = new Reach();
		reach.look(type, type.getSimpleName(), DEPTH);
		return reach.ways;
	}

	private void look(Type type, String way, int depth) {
		switch (type) {
			case Class<?> plain -> lookInto(plain.isArray() ? plain.componentType() : plain, way, depth);
			case ParameterizedType generic -> {
				look(generic.getRawType(), way, depth);
				Stream.of(generic.getActualTypeArguments()).forEach(argument -> look(argument, way + "<>", depth));
			}
			case GenericArrayType array -> look(array.getGenericComponentType(), way, depth);
			case WildcardType any -> Stream.concat(Stream.of(any.getUpperBounds()), Stream.of(any.getLowerBounds()))
					.forEach(bound -> look(bound, way, depth));
			case TypeVariable<?> variable -> {
				// Whatever the caller makes of it.
			}
			default -> throw new IllegalStateException(type.toString());
		}
	}

	private void lookInto(Class<?> type, String way, int depth) {
		if (DATABASE.stream().anyMatch(known -> known.isAssignableFrom(type))) {
			ways.add(way);
		} else if (depth > 0 && type.getName().startsWith("org.intcrucible.") && seen.add(type.getName() + depth)) {
			for (Method method : publicMethods(type)) {
				String step = way + "." + method.getName();
				look(method.getGenericReturnType(), step, depth - 1);
				Stream.of(method.getGenericParameterTypes()).forEach(parameter -> look(parameter, step + "()", depth - 1));
			}
			for (Field field : type.getFields()) {
				look(field.getGenericType(), way + "." + field.getName(), depth - 1);
			}
		}
	}

	/** Those that can be called: of a type that is not public, what public types have of it. */
	private static List<Method> publicMethods(Class<?> type) {
		List<Method> methods = new ArrayList<>();
		for (Class<?> declaring : types(type, new LinkedHashSet<>())) {
			if (isPublic(declaring) && declaring != Object.class) {
				Stream.of(declaring.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers())).forEach(methods::add);
			}
		}
		return methods;
	}

	private static boolean isPublic(Class<?> type) {
		return Modifier.isPublic(type.getModifiers()) && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
	}

	private static Set<Class<?>> types(Class<?> type, Set<Class<?>> found) {
		if (type != null && found.add(type)) {
			types(type.getSuperclass(), found);
			Stream.of(type.getInterfaces()).forEach(parent -> types(parent, found));
		}
		return found;
	}
}
