#! rip only
#! needs vm
# A link kind with a required option.
$ ip link add d0 type dummy
$ ip link add gt0 type gtp role sgsn hsize 512
$ rip save links > saved
$ ip netns add copy
$ rip -n copy restore saved
$ rip -n copy save links | diff saved -
$ grep 'type [bag]' saved | cut -d' ' -f4- | sed 's/address [^ ]* //'
type gtp role sgsn hsize 512 restart_count 0
