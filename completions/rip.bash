# bash completion for rip and its tools: asks the binary, which knows every keyword.
_rip() {
    local cur line word
    line=${COMP_LINE:0:COMP_POINT}
    # bash breaks words at colons, which addresses are full of; rip does not.
    cur=${line##*[[:blank:]]}
    COMPREPLY=()
    # A line has the word, what it does, and the heading of its group.
    while IFS= read -r word; do
        word=${word%%$'\t'*}
        case $word in
            :files) compopt -o filenames; mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -- "$cur") ;;
            :commands) mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -c -- "$cur") ;;
            *) COMPREPLY+=("$word") ;;
        esac
    done < <(rip complete "$line" 2>/dev/null)
    if [[ $cur == *:* && $COMP_WORDBREAKS == *:* ]]; then
        COMPREPLY=("${COMPREPLY[@]#"${cur%"${cur##*:}"}"}")
    fi
}
# In the order in which rip lists them, for bash 4.4 and later.
complete -o nosort -F _rip rip ip bridge brctl ifconfig route arp netstat nstat ss 2>/dev/null ||
    complete -F _rip rip ip bridge brctl ifconfig route arp netstat nstat ss
