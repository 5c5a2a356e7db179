# What save and rtmon write, without the first four bytes of save.
$ ip link set lo up
$ ip addr save | tail -c +5 >addresses
$ ip -4 route save table local | tail -c +5 >routes
$ cat addresses routes >both
$ ip monitor file addresses
1: lo    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
1: lo    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
$ ip monitor file routes
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1·
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1·
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1·
$ ip monitor file both
1: lo    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
1: lo    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1·
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1·
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1·
$ ip monitor all file both
[ADDR]1: lo    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
[ADDR]1: lo    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
[ROUTE]local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1·
[ROUTE]local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1·
[ROUTE]broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1·
$ ip monitor file both label
[ADDR]1: lo    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
[ADDR]1: lo    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
[ROUTE]local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1·
[ROUTE]local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1·
[ROUTE]broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1·
$ ip -o monitor file addresses
1: lo    inet 127.0.0.1/8 scope host lo\       valid_lft forever preferred_lft forever
1: lo    inet6 ::1/128 scope host proto kernel_lo \       valid_lft forever preferred_lft forever
