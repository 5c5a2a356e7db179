#!/usr/bin/perl
# sockets makes the sockets that stdin describes, and keeps them in the background until the case ends. A line is
#   KIND NAME ACTION…     makes a socket, then acts on it
#   NAME ACTION…          acts on a socket that there is
# KIND is a word of %kinds below, ACTION one of %actions with its arguments. `#` begins a comment.
# ADDRESS is 127.0.0.1:80, [::1]:80, [fe80::1%2]:80; a path or @NAME (unix); PROTOCOL:DEVICE (packet); PORT:GROUPS
# (netlink); CID:PORT (vsock).
use strict;
use warnings;
use Fcntl;
use Socket qw(:DEFAULT inet_pton pack_sockaddr_in6 SOCK_NONBLOCK);

my ($UNIX, $NETLINK, $PACKET, $TIPC, $VSOCK, $XDP) = (1, 16, 17, 30, 40, 44);
my %kinds = (
    tcp => [AF_INET, SOCK_STREAM, 6], tcp6 => [AF_INET6, SOCK_STREAM, 6],
    udp => [AF_INET, SOCK_DGRAM, 17], udp6 => [AF_INET6, SOCK_DGRAM, 17],
    udplite => [AF_INET, SOCK_DGRAM, 136], icmp => [AF_INET, SOCK_DGRAM, 1],
    raw => [AF_INET, SOCK_RAW, 0], raw6 => [AF_INET6, SOCK_RAW, 0],
    mptcp => [AF_INET, SOCK_STREAM, 262], mptcp6 => [AF_INET6, SOCK_STREAM, 262],
    sctp => [AF_INET, SOCK_STREAM, 132], sctp6 => [AF_INET6, SOCK_STREAM, 132],
    dccp => [AF_INET, 6, 33],
    stream => [$UNIX, SOCK_STREAM, 0], dgram => [$UNIX, SOCK_DGRAM, 0], seqpacket => [$UNIX, 5, 0],
    packet => [$PACKET, SOCK_RAW, 0], packet_dgram => [$PACKET, SOCK_DGRAM, 0],
    netlink => [$NETLINK, SOCK_RAW, 0],
    vsock => [$VSOCK, SOCK_STREAM, 0], vsock_dgram => [$VSOCK, SOCK_DGRAM, 0],
    tipc => [$TIPC, SOCK_STREAM, 0], tipc_rdm => [$TIPC, 4, 0], xdp => [$XDP, SOCK_RAW, 0],
);
my (%socket, %family, $line);

sub fail { die "sockets: $_[0]: $! in: $line\n" }

sub address {
    my ($family, $text) = @_;
    return pack('S', $family) . ($text =~ s/^@/\0/r) if $family == $UNIX && $text =~ /^@/;
    return pack_sockaddr_un($text) if $family == $UNIX;
    my ($host, $port) = $text =~ /^\[?(.*?)\]?:([^:]*)$/ or fail $text;
    if ($family == AF_INET6) {
        my ($ip, $scope) = split /%/, $host;
        return pack_sockaddr_in6($port, inet_pton(AF_INET6, $ip), $scope || 0);
    }
    return pack_sockaddr_in($port, inet_pton(AF_INET, $host)) if $family == AF_INET;
    # struct sockaddr_nl, sockaddr_ll, sockaddr_vm, sockaddr_tipc
    return pack('SSII', $family, 0, $host, $port) if $family == $NETLINK;
    return pack('SnisCCx8', $family, hex $host, $port, 0, 0, 0) if $family == $PACKET;
    return pack('SSIIx4', $family, 0, $port, $host) if $family == $VSOCK;
    return pack('SCcIIx4', $family, 2, 2, $host, $port) if $family == $TIPC;
    fail "no address of family $family";
}

sub option {
    my ($socket, $level, $name, $bytes) = @_;
    setsockopt($socket, $level, $name, $bytes) or fail "option $level $name";
}

# Of each action how many words it takes, and what it does with the socket's name and these.
my %actions = (
    bind => [1, sub { bind($socket{$_[0]}, address($family{$_[0]}, $_[1])) or fail 'bind' }],
    listen => [1, sub { listen($socket{$_[0]}, $_[1]) or fail 'listen' }],
    connect => [1, sub { connect($socket{$_[0]}, address($family{$_[0]}, $_[1])) or fail 'connect' }],
    # Does not wait until the peer answers.
    begin => [1, sub {
        my $flags = fcntl($socket{$_[0]}, F_GETFL, 0);
        fcntl($socket{$_[0]}, F_SETFL, $flags | O_NONBLOCK);
        connect($socket{$_[0]}, address($family{$_[0]}, $_[1]));
    }],
    accept => [1, sub {
        accept(my $new, $socket{$_[0]}) or fail 'accept';
        ($socket{$_[1]}, $family{$_[1]}) = ($new, $family{$_[0]});
    }],
    # So many bytes.
    send => [1, sub { defined send($socket{$_[0]}, 'x' x $_[1], 0) or fail 'send' }],
    receive => [1, sub { defined recv($socket{$_[0]}, my $read, $_[1], 0) or fail 'receive' }],
    # 0 reading, 1 writing, 2 both.
    shutdown => [1, sub { shutdown($socket{$_[0]}, $_[1]) or fail 'shutdown' }],
    close => [0, sub { close delete $socket{$_[0]} }],
    # LEVEL NAME NUMBER
    option => [3, sub { option($socket{$_[0]}, $_[1], $_[2], pack 'i', $_[3]) }],
    # LEVEL NAME TEXT
    text => [3, sub { option($socket{$_[0]}, $_[1], $_[2], $_[3]) }],
    # LEVEL NAME BYTES in hexadecimal
    bytes => [3, sub { option($socket{$_[0]}, $_[1], $_[2], pack 'H*', $_[3]) }],
    # A classic filter: instructions as CODE,JT,JF,K
    filter => [1, sub {
        my @code = map { [map { hex } split /,/] } split m{/}, $_[1];
        my $code = join '', map { pack 'SCCI', @$_ } @code;
        option($socket{$_[0]}, 1, 26, pack 'Sx6P', scalar @code, $code);
    }],
);

sub act {
    my ($name, @words) = @_;
    exists $socket{$name} or die "sockets: no socket $name in: $line\n";
    while (@words) {
        my $action = $actions{shift @words} or die "sockets: no such action in: $line\n";
        my ($count, $do) = @$action;
        $do->($name, splice @words, 0, $count);
    }
}

while ($line = <STDIN>) {
    chomp $line;
    my @words = split ' ', $line =~ s/#.*//r or next;
    if ($words[0] eq 'uid') {
        $> = $words[1];
    } elsif ($words[0] eq 'pair') {
        my (undef, $kind, $a, $b) = @words;
        my ($family, $type, $protocol) = @{$kinds{$kind}};
        socketpair($socket{$a}, $socket{$b}, $family, $type, $protocol) or fail 'pair';
        $family{$_} = $family for $a, $b;
    } elsif (my $kind = $kinds{$words[0] =~ s/=.*//r}) {
        my ($word, $name, @rest) = @words;
        my ($family, $type, $protocol) = @$kind;
        # KIND=PROTOCOL
        $protocol = $1 if $word =~ /=(\d+)/;
        socket($socket{$name}, $family, $type, $protocol) or fail $word;
        option($socket{$name}, SOL_SOCKET, SO_REUSEADDR, pack 'i', 1);
        $family{$name} = $family;
        act($name, @rest);
    } else {
        act(@words);
    }
}
close $_ for *STDIN, *STDOUT, *STDERR;
fork and exit;
sleep;
