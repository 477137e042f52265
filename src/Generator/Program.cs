using FinalAccounts.Generator.Cli;

return CommandLine.Run(args);
