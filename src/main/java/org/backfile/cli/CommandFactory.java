package org.backfile.cli;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Creates the commands and passes each its surroundings. */
final class CommandFactory implements IFactory {

    private static final Map<Class<?>, Function<Surroundings, Object>> COMMANDS = Map.ofEntries(
            Map.entry(InitCommand.class, InitCommand::new),
            Map.entry(NewCommand.class, NewCommand::new),
            Map.entry(BuildCommand.class, BuildCommand::new),
            Map.entry(PreviewCommand.class, PreviewCommand::new),
            Map.entry(CheckCommand.class, CheckCommand::new),
            Map.entry(ParseCommand.class, ParseCommand::new),
            Map.entry(PublishCommand.class, PublishCommand::new),
            Map.entry(ConfigCommand.class, ConfigCommand::new),
            Map.entry(TemplatesCommand.class, TemplatesCommand::new),
            Map.entry(CompletionCommand.class, CompletionCommand::new),
            Map.entry(ManualCommand.class, ManualCommand::new),
            Map.entry(WarmUpCommand.class, WarmUpCommand::new));

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
