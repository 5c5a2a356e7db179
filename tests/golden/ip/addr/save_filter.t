# Only what the filters let through is saved.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 127.0.0.1/8 dev lo
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add fd00::1/64 dev b0
$ ip addr save dev b0 > dump; ip addr showdump < dump
if2:
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
if2:
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip -4 addr save > dump; ip addr showdump < dump
if1:
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
if2:
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip -6 addr save > dump; ip addr showdump < dump
if2:
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip addr save to 127.0.0.0/8 > dump; ip addr showdump < dump
if1:
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
if2:
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
if2:
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip addr save scope host > dump; ip addr showdump < dump
if1:
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
if2:
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
if2:
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip addr save nope > dump; echo $?
1
! Device "nope" does not exist.
$ ip addr save label b0 > dump; ip addr showdump < dump
if1:
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
if2:
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
if2:
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
