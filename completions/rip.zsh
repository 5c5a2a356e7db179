#compdef rip ip bridge brctl ifconfig route
# zsh completion for rip and its tools: asks the binary, which knows every keyword.
_rip() {
    local -a found
    local word doc
    rip complete "${(j: :)words[1,CURRENT-1]} $PREFIX" 2>/dev/null | while IFS=$'\t' read -r word doc; do
        case $word in
            :files) _files ;;
            :commands) _command_names -e ;;
            *) found+=("${word//:/\\:}${doc:+:$doc}") ;;
        esac
    done
    (( $#found )) && _describe -V 'rip' found
}
if [[ $funcstack[1] = _rip ]]; then
    _rip "$@"
else
    compdef _rip rip ip bridge brctl ifconfig route
fi
