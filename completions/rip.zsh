#compdef rip ip bridge brctl ifconfig route arp netstat nstat ss
# zsh completion for rip and its tools: asks the binary, which knows every keyword.
_rip() {
    local -a lines fields headings found
    local line heading ret=1
    # A line has the word, what it does, and the heading of its group.
    lines=("${(@f)$(rip complete "${(j: :)words[1,CURRENT-1]} $PREFIX" 2>/dev/null)}")
    for line in $lines; do
        fields=("${(@ps:\t:)line}")
        case $fields[1] in
            :files) _files && ret=0 ;;
            :commands) _command_names -e && ret=0 ;;
            *) (( $headings[(Ie)$fields[3]] )) || headings+=("$fields[3]") ;;
        esac
    done
    for heading in $headings; do
        found=()
        for line in $lines; do
            fields=("${(@ps:\t:)line}")
            [[ $fields[3] = $heading ]] && found+=("${fields[1]//:/\\:}${fields[2]:+:$fields[2]}")
        done
        _describe -V -t "${heading// /-}" "$heading" found && ret=0
    done
    return ret
}
if [[ $funcstack[1] = _rip ]]; then
    _rip "$@"
else
    compdef _rip rip ip bridge brctl ifconfig route arp netstat nstat ss
fi
