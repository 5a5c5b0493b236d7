package org.intcrucible.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;

import org.eclipse.persistence.jpa.PersistenceProvider;
import org.intcrucible.store.internal.chat.ChatEntities;
import org.intcrucible.store.internal.project.ProjectEntities;
import org.intcrucible.store.internal.run.RunEntities;

/** Sets EclipseLink up for one database. */
final class EntityManagers {

	private EntityManagers() {
	}

	static EntityManagerFactory of(DerbyDatabase database) {
		PersistenceConfiguration configuration = new PersistenceConfiguration("crucible-" + Integer.toHexString(System.identityHashCode(database)));
		List<Class<?>> entities = new ArrayList<>(ProjectEntities.CLASSES);
		entities.addAll(RunEntities.CLASSES);
		entities.addAll(ChatEntities.CLASSES);
		entities.forEach(configuration::managedClass);
		configuration.properties(properties(database));
		return deployed(configuration);
	}

	/** EclipseLink looks for the entities with the loader of the thread, which in a framework is anybody's. */
	private static EntityManagerFactory deployed(PersistenceConfiguration configuration) {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(EntityManagers.class.getClassLoader());
		try {
			EntityManagerFactory factory = new PersistenceProvider().createEntityManagerFactory(configuration);
			factory.createEntityManager().close();
			return factory;
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	private static Map<String, Object> properties(DerbyDatabase database) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("eclipselink.classloader", EntityManagers.class.getClassLoader());
		properties.put("eclipselink.weaving", "false");
		properties.put("eclipselink.logging.level", "OFF");
		properties.put("eclipselink.target-database", "Derby");
		properties.put("jakarta.persistence.validation.mode", "none");
		properties.put("jakarta.persistence.nonJtaDataSource", database.dataSource());
		properties.put("eclipselink.jdbc.batch-writing", "JDBC");
		// Tables are written past the entities as well, so that an object that was read before is no proof of anything.
		properties.put("eclipselink.cache.shared.default", "false");
		return properties;
	}
}
