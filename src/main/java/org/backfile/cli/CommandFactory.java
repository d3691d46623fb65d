package org.backfile.cli;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, handing each what it finds around it. */
final class CommandFactory implements IFactory {

    private static final Map<Class<?>, Function<Surroundings, Object>> COMMANDS = Map.of(
            InitCommand.class, InitCommand::new,
            NewCommand.class, NewCommand::new,
            BuildCommand.class, BuildCommand::new,
            PreviewCommand.class, PreviewCommand::new,
            CheckCommand.class, CheckCommand::new,
            ParseCommand.class, ParseCommand::new,
            PublishCommand.class, PublishCommand::new,
            ConfigCommand.class, ConfigCommand::new,
            CompletionCommand.class, CompletionCommand::new,
            ManualCommand.class, ManualCommand::new);

    private final Surroundings surroundings;

    CommandFactory(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Surroundings, Object> command = COMMANDS.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.apply(surroundings));
    }
}
