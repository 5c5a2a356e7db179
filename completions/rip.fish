# fish completion for rip and its tools: asks the binary, which knows every keyword.
function __rip_complete
    for line in (rip complete (string join ' ' -- (commandline -opc) (commandline -ct)) 2>/dev/null)
        switch $line
            case ':files'\t'*'
                __fish_complete_path (commandline -ct)
            case ':commands'\t'*'
                __fish_complete_command
            case '*'
                # Without the heading of its group.
                string replace -r '\t[^\t]*$' '' -- $line
        end
    end
end
for tool in rip ip bridge brctl ifconfig route arp netstat nstat ss
    complete -c $tool -f -k -a '(__rip_complete)'
end
