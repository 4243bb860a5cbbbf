import "./portal.css";
