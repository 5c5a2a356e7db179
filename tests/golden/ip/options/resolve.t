$ ip addr add 192.0.2.1/32 dev lo
$ ip -r route show table local
local router.example dev lo proto kernel scope host src 192.0.2.1·
$ ip -resolve -4 -br addr
lo               DOWN           router.example/32·
$ ip -re route
$ ip -resolved route
! Option "-resolved" is unknown, try "ip -help".
? 255
