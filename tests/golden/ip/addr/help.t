# Usage goes to stderr, 255.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ sh -c 'ip addr help 2>&1 >/dev/null | head -c 6'
$ sh -c 'ip addr help >/dev/null 2>&1; echo $?'
$ sh -c 'ip addr h >/dev/null 2>&1; echo $?'
$ sh -c 'ip addr show help >/dev/null 2>&1; echo $?'
$ sh -c 'ip addr add help >/dev/null 2>&1; echo $?'
$ sh -c 'ip addr add 10.0.0.1 help >/dev/null 2>&1; echo $?'
$ sh -c 'ip addr flush help >/dev/null 2>&1; echo $?'
